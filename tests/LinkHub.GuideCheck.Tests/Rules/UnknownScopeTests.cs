using LinkHub.GuideCheck.Rules.Scopes;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Rules;

public sealed class UnknownScopeTests
{
    [Theory]
    [InlineData("<div data-guide-scopes=\"defined, included method action other\">x</div>", "")]
    [InlineData("<div data-guide-scopes=\"\">x</div>", "")]
    [InlineData(
        "<div data-guide-scopes=\"defined methd\">x</div>",
        "1:33-1:38 `methd` is no scope of `lumen` | Write `method`.")]
    [InlineData(
        "<section>\n  <div data-guide-scopes='[\"defined\", \"zebra\"]'>x</div>\n</section>",
        "2:40-2:45 `zebra` is no scope of `lumen` | Correct the scope, or add it to the connector's definition.")]
    [InlineData(
        "Text.\n\n<p data-guide-scopes=\"zebra\">x</p>\n\n<div data-guide-scopes=\"zebra  zebra\">x</div>",
        "3:23-3:28 `zebra` is no scope of `lumen` | Correct the scope, or add it to the connector's definition.")]
    public void A_scope_that_the_connector_lacks_is_reported_once(string markup, string expected)
    {
        Assert.Equal(expected, Found(DefinitionFormat.Native, markup));
        var windows = markup.ReplaceLineEndings("\r\n");
        Assert.Equal(expected, Found(DefinitionFormat.Native, windows));
        Assert.Equal("", Found(DefinitionFormat.Nango, markup));
    }

    [Fact]
    public void Of_ten_thousand_scopes_twenty_are_reported()
    {
        var scopes = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"zebra:{i}"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var found = Found(DefinitionFormat.Native, $"<div data-guide-scopes=\"{scopes}\">x</div>");
        Assert.Equal(20, found.Split('\n').Length);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    private static string Found(DefinitionFormat format, string markup)
    {
        var diagnostics = new DiagnosticBag();
        var document = MarkupReader.Read(new SourceFile("lumen.mdx", markup), MarkupOptions.Default, []);
        UnknownScope.Check(Lumen(format), GuideReader.Read(document, []), diagnostics);
        return string.Join('\n', diagnostics.Sorted().Select(d =>
            $"{d.Span.Position}-{d.Span.EndPosition} {d.Message} | {d.Help}"));
    }

    private static Connector Lumen(DefinitionFormat format)
    {
        var (key, file) = (At("custom"), new SourceFile("lumen.yaml", ""));
        return new Connector(At("lumen"), At("Lumen"), file, format)
        {
            Methods =
            [
                new AuthMethod(new(AuthType.Custom, key.Span), At("API Key"), key.Span)
                {
                    Key = key,
                    RequiredScopes = [At("method")],
                },
            ],
            ScopeDefinitions = [new ScopeDefinition(At("defined"), Description: null, [At("included")])],
            Actions =
            [
                new ConnectorAction(At("list"), At("List"), key.Span)
                {
                    RequiredScopes = [At("action")],
                    AuthRequirements = new Dictionary<string, IReadOnlyList<Located<string>>> { ["custom"] = [At("other")] },
                },
            ],
        };
    }

    private static Located<string> At(string text) => new(text, new SourceFile("lumen.yaml", text).Whole);
}
