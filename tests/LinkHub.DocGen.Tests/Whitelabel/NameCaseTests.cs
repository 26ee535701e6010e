using System.Text;
using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Export;
using LinkHub.DocGen.Whitelabel;
using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Whitelabel;

/// <summary>
/// Texts with the name of a host that is also a word. Each is followed by what the partner's hub says:
/// <c>=</c> the same, <c>&gt;</c> another text, <c>? 12</c> a question about that column, <c>!</c> a leak.
/// </summary>
public sealed class NameCaseTests
{
    private static readonly Dictionary<string, string> Hubs = new()
    {
        ["Merge"] = "Merge Help Center",
        ["Finch"] = "Finch Connect",
        ["Box"] = "Box Connect",
        ["Front"] = "Front Docs",
        ["Segment"] = "Segment Guides",
    };

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var host in Hubs.Keys)
            {
                foreach (var (text, outcome) in NameCases.Read(host))
                {
                    cases.Add(host, text, outcome);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_hub_says_what_is_drawn(string host, string text, string outcome)
    {
        foreach (var written in (string[])[text, text.Replace("\n", "\r\n", StringComparison.Ordinal)])
        {
            Assert.Equal(outcome, Outcome(host, written));
        }
    }

    [Fact]
    public void A_name_that_is_no_word_is_the_hosts_wherever_it_stands()
    {
        var page = Page("Harborline", "Harborline Docs");

        Assert.Equal("> Choose **Orchard** in the orchard.", Outcome(page, "Choose **Harborline** in the harborline."));
        Assert.NotEmpty(page.Brand.Scanner.Scan("a.html", "myharborlinedata"u8, []));
    }

    private static string Outcome(string host, string text) => Outcome(Page(host, Hubs[host]), text);

    private static string Outcome(PageContext page, string text)
    {
        var report = new BrandReport();
        var file = new SourceFile("guides/lumen.mdx", text);
        var read = MarkupReader.Read(file, MarkupOptions.Default, []);
        var body = BrandedContent.Apply(read.Body, page, report);
        if (report.Diagnostics.Count > 0)
        {
            var finding = report.Diagnostics.Sorted()[0];
            return finding.Rule == WhitelabelRules.UnclearName
                ? $"? {finding.Span.Position.Column}"
                : $"! {finding.Rule.Id} {finding.Message}";
        }

        // The page and its twin, and a list without markup, are looked through once more.
        var markdown = MarkdownWriter.Write(body);
        foreach (var (path, made) in Made(read with { Body = body }, markdown))
        {
            var bytes = new UTF8Encoding(false).GetBytes(made);
            LeakFindings.Add(page.Brand.Scanner.Scan(path, bytes, []), bytes, new LeakOrigins(body, []), page, report);
            if (report.Diagnostics.Count > 0)
            {
                var finding = report.Diagnostics.Sorted()[0];
                return $"! {finding.Rule.Id} {finding.Message}";
            }
        }

        var same = MarkdownWriter.Write(read.Body);
        if (markdown != same)
        {
            Assert.NotEmpty(page.Brand.Scanner.Scan("a.md", new UTF8Encoding(false).GetBytes(same), []));
        }

        return markdown == same ? "=" : string.Join('\n', markdown.TrimEnd().Split('\n').Select(line => "> " + line));
    }

    private static IEnumerable<(string Path, string Text)> Made(MarkupDocument document, string markdown)
    {
        yield return ("a.html", PlainHtmlWriter.Write(document.Body));
        yield return ("a.md", markdown);
        yield return ("a.json", System.Text.Json.JsonSerializer.Serialize(document.Body.Select(NodeWords.Of)));
    }

    private static PageContext Page(string host, string hub) => TestHubs.Page(new BrandContext(
        TestHubs.Brand("partner", "Orchard", "Orchard Links", isWhitelabel: true),
        TestHubs.Brand("host", host, hub, isWhitelabel: false),
        new SiteConfig { HostDomains = [TestHubs.At($"{host.ToLowerInvariant()}.dev")] }));
}
