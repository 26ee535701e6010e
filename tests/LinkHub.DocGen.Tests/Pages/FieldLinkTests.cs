using System.Text.RegularExpressions;
using LinkHub.DocGen.Tests.BadInputs;

namespace LinkHub.DocGen.Tests.Pages;

/// <summary>A field of the form leads to the step that gives its value, and the step leads back.</summary>
public sealed partial class FieldLinkTests
{
    [Theory]
    [InlineData("Personal Access Token")]
    [InlineData("PAT")]
    public void There_is_one_link_each_way_whatever_the_guide_calls_the_field(string name)
    {
        using var site = new BadSite()
            .Write("connectors/lumen/lumen.connector.s1.yaml", """
                info: {key: lumen, title: Lumen}
                authentication:
                  - custom:
                      type: custom
                      label: API Key
                      configFields:
                        - {key: pat, label: Personal Access Token, type: password, required: true}
                """)
            .Guide($"""
                <Steps>
                  <Step title="Open the settings">Go to **Settings**.</Step>
                  <Step title="Create and copy">Create a **{name}** and copy it.</Step>
                  <Step title="Fill in the form">Enter your **{name}** in the form where you connect.</Step>
                </Steps>
                """);
        site.Build(isChecked: false);

        var page = site.Read("tidegate/" + BadSite.Page);

        Assert.Equal(["#g-create-and-copy"], Targets(page, "field-where"));
        Assert.Equal(["#f-pat"], Targets(page, "goes-into"));
    }

    private static IEnumerable<string> Targets(string page, string part) =>
        Link().Matches(page).Where(link => link.Groups["part"].Value == part).Select(link => link.Groups["to"].Value);

    [GeneratedRegex("""<p class="(?<part>[a-z-]+)">((?!</p>).)*?<a href="(?<to>[^"]*)">""", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
