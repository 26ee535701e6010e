using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Matching;

/// <summary>Which part of a guide gives which field's value: a guide, its form's labels, and what is found.</summary>
public sealed class FieldSourcesTests
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
            "API Token -> Copy the token"
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
            API Key (PAT) -> Create it
            Subdomain -> Find your subdomain
            """
        },
        { "<Steps><Step title=\"Sign in\">Use your **keyboard**.</Step></Steps>", "Key", "Key -> none" },
        { "Nothing here.", "Account ID", "Account ID -> none" },

        // One name is short for the other, and the provider's name says nothing.
        { "## Make one\n\nCreate a **PAT** and copy it.", "Personal Access Token", "Personal Access Token -> Make one" },
        { "## Find the address\n\nCopy the **Hostname**.", "Acme CRM Hostname", "Acme CRM Hostname -> Find the address" },

        // What the guide calls the field where it speaks of the form, it calls it everywhere.
        {
            """
            ## Take it along

            Press **Reveal** and copy the signing code.

            ## Linking your account

            Fill out the following fields:

            - **Signing Code**
            """,
            "API Secret",
            "API Secret -> Take it along"
        },

        // A title with the same noun may be another field's.
        {
            """
            ## Register

            You get a **Client ID** by mail.

            ## Find your Practice ID

            Each request has the Client ID and the **Practice ID**.
            """,
            "Client ID, Practice ID",
            """
            Client ID -> Register
            Practice ID -> Find your Practice ID
            """
        },

        // "The **X** field" says that the value goes there, and an overview only what it is.
        {
            """
            ## Overview

            1. **API Key** - a key of your company.
            2. **Region** - where your data is.

            ## Open API Keys

            Go to **Platform**.

            ## Generate

            Press **Copy** and paste it into the **API Key** field.
            """,
            "API Key, Region",
            """
            API Key -> Generate
            Region -> Overview
            """
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Leads_from_a_field_to_the_part_that_gives_its_value(string guide, string labels, string expected)
    {
        var body = MarkupReader.Read(new SourceFile("guide.mdx", guide), MarkupOptions.Default, []).Body;
        var method = MatchedFields.Method(labels.Split(", "));

        var found = FieldSources.In(body, MatchedFields.AcmeCrm, method, GuideKind.LinkAccount);

        var drawn = method.ConfigFields.Select((field, i) =>
            $"{field.Label.Value} -> {Title(found.SingleOrDefault(source => source.Field == i)?.Part)}");
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', drawn));
    }

    [Fact]
    public void What_is_only_copied_is_sought_nowhere()
    {
        var body = MarkupReader.Read(new SourceFile("guide.mdx", "## Copy the key"), MarkupOptions.Default, []).Body;
        var method = MatchedFields.Method(["Key"]);
        var copied = method with { ConfigFields = [.. method.ConfigFields.Select(field => field with { IsReadOnly = true })] };

        Assert.NotEmpty(FieldSources.In(body, MatchedFields.AcmeCrm, method, GuideKind.LinkAccount));
        Assert.Empty(FieldSources.In(body, MatchedFields.AcmeCrm, copied, GuideKind.LinkAccount));
    }

    private static string Title(Node? part) => part switch
    {
        null => "none",
        ElementNode step => step.Attribute("title")?.Value?.ToString() ?? "",
        _ => NodeWords.Of(part),
    };
}
