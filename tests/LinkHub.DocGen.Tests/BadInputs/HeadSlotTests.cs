using LinkHub.DocGen.Html;
using LinkHub.DocGen.Tests.Whitelabel;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.BadInputs;

/// <summary>What a brand adds to the head of its pages is lines that say something, never lines that do something.</summary>
public sealed class HeadSlotTests
{
    private const string Slot = "brands/orchard/slots/head-end.html";

    [Fact]
    public void Lines_for_search_consoles_stand_last_in_the_head_of_every_page()
    {
        using var site = new BadSite().Write(
            Slot, "<!-- ours -->\n<META name=\"site-verification\" content=\"a&amp;b\">\n<meta property='og:locale' content=en_GB />\n");

        Assert.Equal("", BadSite.Findings(site.Build()));
        const string Lines = "<meta name=\"site-verification\" content=\"a&amp;b\"><meta property=\"og:locale\" content=\"en_GB\">";
        foreach (var page in new[] { BadSite.Page, "index.html", "404.html" })
        {
            Assert.Contains(Lines, site.Read($"orchard/{page}").Split("</head>")[0], StringComparison.Ordinal);
            Assert.DoesNotContain(Lines, site.Read($"tidegate/{page}"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<script src=\"/x.js\"></script>", "<script", 1)]
    [InlineData("<link rel=\"stylesheet\" href=\"https://cdn.lumen.example/x.css\">", "<link", 1)]
    [InlineData("<style>body { display: none }</style>", "<style", 1)]
    [InlineData("\n<meta http-equiv=\"refresh\" content=\"0;url=//lumen.example\">", "<meta", 2)]
    [InlineData("<meta charset=\"utf-16\">", "<meta", 1)]
    [InlineData("<meta name=\"robots\" content=\"none\">", "<meta", 1)]
    [InlineData("<meta name=\"REFERRER\" content=\"unsafe-url\">", "<meta", 1)]
    [InlineData("<meta name=\"x&quot;onload=&quot;y\" content=\"z\">", "<meta", 1)]
    [InlineData("<meta name=\"x\" content=\"z\" onclick=\"y()\">", "<meta", 1)]
    [InlineData("<base href=\"//lumen.example/\">", "<base", 1)]
    [InlineData("<meta name=\"x\">", "<meta", 1)]
    public void Anything_else_is_left_out_and_reported(string text, string tag, int line)
    {
        var page = new PageContext(TestHubs.Partner(), PageSubject.None, ScopeSelection.ByReader);
        var report = new BrandReport();

        Assert.Equal("", HeadPart.Write(new SourceFile(Slot, text), page, report));
        var finding = Assert.Single(report.Diagnostics);
        Assert.Equal(
            $"LH303 {Slot}:{line}:1 `{tag}` may not stand here and is left out",
            $"{finding.Rule.Id} {finding.Span} {finding.Message}");
    }

    [Fact]
    public void The_hosts_words_are_found_in_it()
    {
        using var site = new BadSite().Write(Slot, "\n<meta name=\"author\" content=\"TideGate\">");
        Assert.True(site.Build().IsPublished);
        Assert.Contains("<meta name=\"author\" content=\"Orchard\">", site.Read("orchard/index.html"), StringComparison.Ordinal);

        site.Write(Slot, "\n<meta name=\"author\" content=\"Tide\u00ADGate\">");
        Assert.Contains($"LH602 {Slot}:2:", BadSite.Findings(site.Build()), StringComparison.Ordinal);
    }
}
