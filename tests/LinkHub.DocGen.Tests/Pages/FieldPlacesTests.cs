using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Pages;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Pages;

/// <summary>Which step gives which field's value: a guide, its form's labels, and what is found.</summary>
public sealed class FieldPlacesTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        {
            """
            <Steps>
              <Step title="Open the settings">Go to **Settings**.</Step>
              <Step title="Start a new token">Press **New**.</Step>
              <Step title="Copy the token">It is shown once.</Step>
              <Step title="Enter the details">Paste it into **API Token**.</Step>
            </Steps>
            """,
            "API Token",
            "API Token -> g-copy-the-token"
        },
        {
            """
            ## Find your subdomain

            It stands before `.wren.example`.

            ## Make a key

            <Steps>
              <Step title="Create it">Copy the **API Key** and keep it.</Step>
            </Steps>

            ## Linking

            <Steps>
              <Step title="Fill in the form">
                - **API Key**
                - **Subdomain**
              </Step>
            </Steps>
            """,
            "API Key (PAT), Subdomain",
            """
            API Key (PAT) -> g-create-it
            Subdomain -> g-find-your-subdomain
            """
        },
        { "<Steps><Step title=\"Sign in\">Use your **keyboard**.</Step></Steps>", "Key", "Key -> none" },
        { "Nothing here.", "Account ID", "Account ID -> none" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Leads_from_a_field_to_the_step_that_gives_its_value(string guide, string labels, string expected)
    {
        var nodes = MarkupReader.Read(new SourceFile("guide.mdx", guide), MarkupOptions.Default, []).Body;
        FieldView[] fields = [.. labels.Split(", ").Select(Field)];

        var places = FieldPlaces.Of(nodes, fields);

        Assert.Equal(
            expected.ReplaceLineEndings("\n"),
            string.Join('\n', fields.Select(field => $"{field.Label} -> {places.PlaceOf(field) ?? "none"}")));
    }

    private static FieldView Field(string label) => new(AnchorNames.Of(label), label, "Text", IsRequired: true)
    {
        Key = label,
    };
}
