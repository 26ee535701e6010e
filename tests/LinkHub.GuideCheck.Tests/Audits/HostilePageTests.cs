using System.Diagnostics;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Audits;

/// <summary>Pages that make parsers slow are answered at once, ordinary ones are parsed.</summary>
public sealed class HostilePageTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static TheoryData<string, int, string> Deep => new()
    {
        { "<div>", 100_000, "elements are nested more than 256 deep" },
        { "<b>", 100_000, "more than 64 formatting elements are open at once" },
        { "<div><b x={0}></div>", 50_000, "more than 64 formatting elements are open at once" },
        { "<li><dd>", 50_000, "elements are nested more than 256 deep" },
        { "<table><td>", 50_000, "elements are nested more than 256 deep" },
        { "<svg><g>", 50_000, "elements are nested more than 256 deep" },
        { "<div><table><td></div>", 50_000, "elements are nested more than 256 deep" },
        { "<template>", 50_000, "elements are nested more than 256 deep" },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void What_grows_with_depth_is_not_parsed(string piece, int count, string problem)
    {
        var (page, report) = Read(Repeat(piece, count));
        Assert.False(page);
        Assert.Equal($"LH906 the page is not looked at: {problem}", report);
    }

    [Fact]
    public void Formatting_that_is_opened_again_in_every_block_is_not_parsed()
    {
        var (page, report) = Read(Repeat("<font x={0}>", 60) + Repeat("<p>x", 100_000));
        Assert.False(page);
        Assert.Equal("LH906 the page is not looked at: formatting stays open over too many elements", report);
    }

    [Theory]
    [InlineData("<p>x", 60_000)]
    [InlineData("</p>", 60_000)]
    [InlineData("</b>", 60_000)]
    [InlineData("<a><p>", 20)]
    [InlineData("<![CDATA[", 60_000)]
    [InlineData("<!--", 60_000)]
    [InlineData("<!-- -", 60_000)]
    [InlineData("<a b='", 60_000)]
    [InlineData("<table><tr><td>x<td>y</table>", 5_000)]
    [InlineData("<ul><li>x<li>y</ul>", 5_000)]
    [InlineData("<select><option>x</select>", 5_000)]
    [InlineData("<svg><path d='M0'/><path/></svg>", 5_000)]
    [InlineData("&amp", 60_000)]
    [InlineData("<br><img><input>", 10_000)]
    public void What_only_is_long_is_parsed(string piece, int count)
    {
        var (page, report) = Read("<!doctype html><body>" + Repeat(piece, count));
        Assert.True(page);
        Assert.Equal("", report);
    }

    private static string Repeat(string piece, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => piece.Replace("{0}", $"{i}", StringComparison.Ordinal)));

    private static (bool IsParsed, string Report) Read(string html)
    {
        var watch = Stopwatch.StartNew();
        var findings = new DiagnosticBag();
        var page = HtmlPage.Read("index.html", new SourceFile("index.html", html), findings);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limit);
        return (page is not null, string.Join('\n', findings.Select(finding => $"{finding.Rule.Id} {finding.Message}")));
    }
}
