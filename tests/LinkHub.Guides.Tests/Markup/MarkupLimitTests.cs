using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Markup;

/// <summary>
/// Text made to cost a parser its square: answered soon, reported where it begins to hurt, and never lost.
/// </summary>
public sealed class MarkupLimitTests
{
    public static TheoryData<string, string, int> Hostile() => new()
    {
        { "quotes", new string('>', 100_000) + " kept", 1 },
        { "brackets", new string('[', 100_000) + " kept", 1 },
        { "asterisks", new string('*', 30_000) + " kept " + new string('*', 30_000), 1 },
        { "list", DeepList(900), 65 },
        { "back-ticks", string.Join(" kept ", Enumerable.Range(1, 900).Select(i => new string('`', i))), 1 },
        { "divs", Repeat("<div>\n", 8_000) + "kept", 65 },
        { "more divs", "kept " + Repeat("<div>", 100_000), 1 },
        { "balanced divs", Balanced(6_000), 65 },
        { "a link at the limit", Repeat("<div>\n", 64) + "<p>{\"kept\"}<a href=\"/a\">b</a></p>", 65 },
        { "emphasis", Repeat("*kept ", 50_000), 1 },
        { "link targets", Repeat("[kept](", 30_000), 1 },
        { "cells", $"kept\n\n{Repeat("|a", 200)}\n{Repeat("|-", 200)}\n{Repeat(Repeat("|b", 200) + "\n", 2_000)}", 54 },
        { "nested emphasis", Repeat("**a *kept ", 200) + Repeat("c* d** ", 200), 1 },
        { "brackets of nothing", Repeat("[kept][b] ", 5_000), 1 },
        { "steps", Repeat("<Step title=\"kept\">kept</Step>\n", 10_001), 10_001 },
        { "definitions", Repeat("[kept]: /a\n", 80_000), 10_001 },
        { "definitions apart", Repeat("[kept]: /a\n\n", 80_000), 20_001 },
        { "open tags with words", Repeat("<b>kept ", 100_000), 1 },
        { "open placeholders", Repeat("<token>kept ", 80_000), 1 },
        { "lines", Repeat("kept\n", 30_000), 20_001 },
        { "lines that CR ends", Repeat("kept\r", 30_000), 20_001 },
        { "lines that CR and CRLF end", Repeat("kept\rb\r\n", 30_000), 20_001 },
        { "items", Repeat("- kept\n", 30_000), 20_001 },
        { "empty items", "kept\n" + Repeat("-\n", 30_000), 20_001 },
        { "loose items", Repeat("- kept\n\n", 30_000), 40_001 },
        { "headings", Repeat("# kept\n", 30_000), 20_001 },
        { "a long heading", "# " + Repeat("kept ", 2_001), 1 },
        { "quotations", Repeat("> kept\n\n", 30_000), 40_001 },
        { "tags", Repeat("<kbd>kept</kbd> ", 30_000), 1 },
        { "comments", Repeat("kept<!--a-->", 30_000), 1 },
        { "links", Repeat("[kept](/a)\n\n", 15_000), 20_001 },
        { "addresses", Repeat("https://a.example kept\n", 15_000), 10_001 },
        { "e-mail addresses", Repeat("a@b.example kept\n", 15_000), 10_001 },
        { "brackets, then lines", new string('[', 300) + " kept\n\n" + Repeat("a\n", 30_000), 1 },
        { "length", Repeat(new string('a', 98) + "kept\n\n", 11_000), 20_165 },
        { "one long line", Repeat("kept ", 4_000_000), 1 },
    };

    public static TheoryData<string> Costly() => new()
    {
        Repeat("<![CDATA[", 20_000),
        Repeat("<!--", 20_000),
        Repeat("<a b=\"\n", 30_000),
        Repeat("x <a b=\"y\n", 30_000),
        Repeat("{a\n", 50_000),
        Repeat("{\"a ", 50_000),
        Repeat("<a ", 100_000),
        Repeat("http://a.", 50_000),
        "http://a" + new string('.', 200_000) + "b",
        Repeat("a@", 100_000),
        Repeat("</b>", 50_000),
        Repeat("- a\n", 100_000),
        "|a|\n|-|\n" + Repeat("|1|\n", 200_000),
        Repeat("[a][b] [c][] ", 3_000),
        "x " + Repeat("<b>", 20_000) + "y",
        $"{Repeat("|a", 20_000)}\n{Repeat("|-", 20_000)}\n",
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_is_reported_and_kept(string name, string markup, int line)
    {
        var (document, diagnostics) = ReadInTime(markup);
        var finding = Assert.Single(diagnostics, d => d.Rule == TextRules.LimitReached);
        Assert.Equal(line, finding.Span.Position.Line);
        Assert.True(MarkupDump.Of(document).Contains("kept", StringComparison.Ordinal), name);
    }

    [Theory]
    [MemberData(nameof(Costly))]
    public void Costly_text_is_read_in_time(string markup) => ReadInTime(markup);

    [Theory]
    [InlineData("a\n", 20_000)]
    [InlineData("\n", 100_000)]
    [InlineData("- a\n\n", 20_000)]
    [InlineData("a\r\n", 20_000)]
    [InlineData("[a](/b)\n", 10_000)]
    [InlineData("<Step title=\"a\">b</Step>\n", 10_000)]
    public void Elements_up_to_the_limit_are_no_finding(string text, int count)
    {
        var (_, diagnostics) = ReadInTime(Repeat(text, count));
        Assert.DoesNotContain(diagnostics, d => d.Rule == TextRules.LimitReached);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_no_finding()
    {
        var (document, diagnostics) = ReadInTime(Balanced(64));
        Assert.DoesNotContain(diagnostics, d => d.Rule == TextRules.LimitReached);
        Assert.Equal(
            64,
            MarkupDump.Of(document, withSpans: false).Split('\n').Count(line => line.TrimStart() == "div"));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Balanced(int depth) => $"{Repeat("<div>\n", depth)}kept\n{Repeat("</div>\n", depth)}";

    private static string DeepList(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(level => new string(' ', 2 * level) + "- kept\n"));

    private static (MarkupDocument Document, DiagnosticBag Diagnostics) ReadInTime(string markup)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("guide.mdx", markup);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var document = MarkupReader.Read(file, MarkupOptions.Default, diagnostics);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
        return (document, diagnostics);
    }
}
