using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Markup;

public sealed class MarkupOptionTests
{
    [Fact]
    public void A_frame_of_an_allowed_host_stays()
    {
        var options = MarkupOptions.Default with { FrameHosts = new HashSet<string> { "video.example.com" } };
        var text = Draw("<iframe src=\"https://video.example.com/1\" title=\"Tour\"></iframe>", options);
        Assert.Equal(
            """
            iframe src="https://video.example.com/1" title="Tour"

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Theory]
    [InlineData("http://video.example.com/1")]
    [InlineData("https://video.example.com.evil.example/1")]
    [InlineData("https://video.example.com@evil.example/1")]
    [InlineData("//video.example.com/1")]
    public void A_frame_of_another_host_goes(string source)
    {
        var options = MarkupOptions.Default with { FrameHosts = new HashSet<string> { "video.example.com" } };
        Assert.Contains(
            "unsafe-html",
            Draw($"<iframe src=\"{source}\"></iframe>", options),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_snippet_stands_for_its_element()
    {
        var text = Draw("<Contact />\n\nAfter.", WithSnippets(("Contact", "Ask **us**.")));
        Assert.Equal(
            """
            paragraph
              text "Ask "
              strong
                text "us"
              text "."
            paragraph
              text "After."

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Snippets_that_include_each_other_are_reported()
    {
        var text = Draw("<One />", WithSnippets(("One", "<Two />"), ("Two", "two\n\n<One />")));
        Assert.Contains("text \"two\"", text, StringComparison.Ordinal);
        Assert.Contains("! cyclic-snippet", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nodes_of_a_fragment_point_at_the_value_they_came_from()
    {
        var file = new SourceFile("orbit.yaml", "content: \"Open **Settings**\"\n");
        var diagnostics = new DiagnosticBag();
        var value = new Located<string>("Open **Settings**", file.Span(9, 28));
        var nodes = MarkupReader.ReadFragment(value, MarkupOptions.Default, diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(
            """
            paragraph (1,10)-(1,29)
              text (1,10)-(1,29) "Open "
              strong (1,10)-(1,29)
                text (1,10)-(1,29) "Settings"

            """.ReplaceLineEndings("\n"),
            MarkupDump.Of(nodes));
    }

    private static MarkupOptions WithSnippets(params (string Name, string Text)[] snippets) => new()
    {
        Snippets = snippets.ToDictionary(s => s.Name, s => new SourceFile($"snippets/{s.Name}.mdx", s.Text)),
    };

    private static string Draw(string markup, MarkupOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var document = MarkupReader.Read(new SourceFile("guide.mdx", markup), options, diagnostics);
        var findings = diagnostics.Sorted().Where(d => d.Rule != MarkupRules.MissingTitle
            && d.Rule != MarkupRules.MissingDescription);
        var drawn = findings.Select(d => $"! {d.Rule.Name} {d.Message}\n");
        return MarkupDump.Of(document, withSpans: false) + string.Concat(drawn);
    }
}
