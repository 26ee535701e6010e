using LinkHub.Guides.Connectors.Native;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Defined;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Guides;

public sealed class DefinedGuideTests
{
    private const string Definition = """
        info:
          title: Borealis
          key: borealis
          version: 1.0.0
          description: Borealis account
        authentication:
          - custom:
              type: custom
              label: API Key
              support:
                guides:
                  config:
                    warning: Only **owners** can do this.
                    sections:
                      - title: Make a key
                        content: In the admin area.
                        image: /images/admin.png
                        applicableScopes: [read]
                        steps:
                          - title: Open `Keys`
                            content: |
                              First text.

                              Second text.
                            list:
                              - Click **New** in {brand.name}.
                              - Wait.
                            displayScopes: true
              configFields:
                - {key: team, label: Team ID, type: text, required: true, secret: false}
                - {key: host, label: Host, type: text, required: true, secret: false, computed: true}
                - {key: region, label: Region, type: text, required: false, secret: false}
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Becomes_a_guide_in_the_generated_format(string lineEnd)
    {
        var guide = Read(lineEnd, GuideKind.LinkAccount);
        Assert.Equal("Connect Borealis with API Key", guide.Document.Title?.Value.ToString());
        Assert.Equal("""
            Warning
              paragraph
                text "Only "
                strong
                  text "owners"
                text " can do this."
            section data-guide-section data-guide-scopes="read" scopes[read]
              h2
                text "Make a key"
              paragraph
                text "In the admin area."
              image "/images/admin.png" alt="Make a key"
              Steps
                Step title="Open Keys"
                  div data-guide-step data-guide-scopes="" data-guide-display-scopes-list="true" lists-scopes
                    paragraph
                      text "First text."
                    paragraph
                      text "Second text."
                    list
                      item
                        text "Click "
                        strong
                          text "New"
                        text " in ${brand.name}."
                      item
                        text "Wait."

            """.ReplaceLineEndings("\n"), MarkupDump.Of([.. guide.Document.Body.SkipLast(1)], withSpans: false));
    }

    [Fact]
    public void Ends_with_the_fields_the_form_asks_for()
    {
        var guide = Read("\n", GuideKind.LinkAccount);
        var linking = guide.Outline.Sections[^1];
        Assert.True(linking.Conditions.HiddenOnWhitelabel);
        Assert.Equal("Linking the account from {brand.hub}", linking.Title?.Value.ToString());
        var steps = string.Join(", ", linking.Steps.Select(step => step.Title.Value));
        Assert.Equal("Open the form, Enter the details, Connect", steps);
        Assert.Equal("""
            LinkingBlock Team ID 30:30 |Team ID|
            LinkingBlock Region (optional) 32:32 |Region|

            """.Replace("\r\n", "\n", StringComparison.Ordinal), DrawnGuide.Claims(guide.Outline));
    }

    [Fact]
    public void Without_a_written_guide_there_is_the_linking_block()
    {
        var guide = Read("\n", GuideKind.ConnectorProfile);
        var section = Assert.Single(guide.Outline.Sections);
        Assert.Equal("Saving the connector profile in {brand.hub}", section.Title?.Value.ToString());
        Assert.Empty(guide.Outline.Claims);
    }

    private static Guide Read(string lineEnd, GuideKind kind)
    {
        var diagnostics = new DiagnosticBag();
        var text = Definition.ReplaceLineEndings(lineEnd);
        var connector = ConnectorYamlReader.Read(new SourceFile("borealis.yaml", text), _ => null, diagnostics)!;
        var guide = DefinedGuideReader.Read(connector, connector.Methods[0], kind, MarkupOptions.Default, diagnostics);
        Assert.Empty(diagnostics);
        return guide;
    }
}
