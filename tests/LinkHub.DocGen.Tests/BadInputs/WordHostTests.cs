using System.Text.RegularExpressions;
using LinkHub.DocGen.Tests.Whitelabel;

namespace LinkHub.DocGen.Tests.BadInputs;

/// <summary>A host whose name is also a word, through a whole build.</summary>
public sealed partial class WordHostTests
{
    [Theory]
    [InlineData("Merge", "Merge Help Center")]
    [InlineData("Finch", "Finch Connect")]
    [InlineData("Box", "Box Connect")]
    public void Ordinary_words_stay_and_the_hosts_name_is_replaced(string host, string hub)
    {
        var cases = NameCases.Read(host).Where(one => one.Outcome[0] is '=' or '>').ToArray();
        using var site = Site(host, hub).Guide(string.Join("\n\n", cases.Select((one, number) =>
            $"Case {number}{number}.\n\n{one.Text}")));

        var result = site.Build();

        Assert.True(result.IsPublished, BadSite.Findings(result));
        var twin = site.Read("orchard/" + BadSite.Twin);
        foreach (var (text, outcome) in cases)
        {
            var shown = outcome == "=" ? text : string.Join('\n', outcome.Split('\n').Select(line => line[2..]));
            Assert.Contains(Plain(shown), Plain(twin), StringComparison.Ordinal);
        }

        // The check of the sources reports the lines that are replaced, and no other.
        var lines = File.ReadAllLines(site[BadSite.GuidePath]);
        var reported = result.Diagnostics.Where(finding => finding.Rule.Id == "LH605")
            .Select(finding => lines[finding.Span.Position.Line - 1]).Distinct();
        var replaced = cases.Where(one => one.Outcome != "=").Select(one => one.Text.Split('\n')[0])
            .Where(text => text.Contains(host, StringComparison.Ordinal) && !text.StartsWith('!'));
        Assert.Equal(replaced.Except(["Open Merge Link in your app."]).Order(), reported.Where(line =>
            !line.StartsWith('!') && line != "Open Merge Link in your app.").Order());
    }

    [Fact]
    public void A_place_that_nobody_can_tell_stops_the_build_until_it_is_allowed()
    {
        using var site = Site("Merge", "Merge Help Center").Guide("## Merge\n\nWhat it does.");

        var refused = site.Build();
        Assert.Equal("""
            LH605 guides/lumen/link-account/api-key.mdx:6:4 `Merge` is written out
            LH614 guides/lumen/link-account/api-key.mdx:6:4 `Merge` may be the host's name or an ordinary word
            """.ReplaceLineEndings("\n"), BadSite.Findings(refused));
        Assert.False(Directory.Exists(site.Out("orchard")));

        site.Write("linkhub.yaml", Settings("allow: [{word: Merge, path: guides/lumen/**, reason: a heading of Lumen}]"));
        var allowed = site.Build();
        Assert.Equal("", BadSite.Findings(allowed));
        Assert.Contains("## Merge", site.Read("orchard/" + BadSite.Twin), StringComparison.Ordinal);
        var left = Assert.Single(allowed.Hubs.Single(hub => hub.Brand == "orchard").Left);
        Assert.Equal("a heading of Lumen", left.Allowance?.Reason);
        Assert.Equal("guides/lumen/link-account/api-key.mdx:6:4", left.Span.ToString());
    }

    [Fact]
    public void Allowed_phrases_stay_in_pages_pictures_and_lists_and_those_without_use_are_reported()
    {
        using var site = new BadSite()
            .Write("linkhub.yaml", """
                host:
                  brand: tidegate
                  domains: [tidegate.example]
                  allow:
                    - {phrase: TideGate Lock Museum}
                    - {phrase: TideGate Street, path: "guides/other/**"}
                    - {phrase: help@tidegate.example}
                """)
            .Write("images/a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>TideGate Lock Museum</text></svg>")
            .Guide("## The TideGate Lock Museum\n\nIn the **TideGate** Lock Museum or TideGate.\n\n"
                + "![A picture](/images/a.svg)\n\nWrite to help@tidegate.example.");

        var result = site.Build();

        Assert.Equal("""
            LH605 guides/lumen/link-account/api-key.mdx:8:36 `TideGate` is written out
            LH615 linkhub.yaml:6:16 no hub needs `TideGate Street` to be allowed
            """.ReplaceLineEndings("\n"), BadSite.Findings(result));
        var everything = site.Everything("orchard");
        Assert.Contains("In the **TideGate** Lock Museum or Orchard.", everything, StringComparison.Ordinal);
        Assert.Contains("help@tidegate.example", everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>Merge</text></svg>", "LH614")]
    [InlineData("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>© Merge Inc.</text></svg>", "LH602")]
    [InlineData("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>merge rows</text></svg>", "")]
    [InlineData("brands/orchard/theme.css", ".merge { content: \"By Merge\" }", "LH614")]
    [InlineData("brands/orchard/theme.css", ".merge, .submerged { color: #123 }", "")]
    public void A_file_that_is_no_text_is_judged_too(string path, string text, string rule)
    {
        using var site = Site("Merge", "Merge Help Center").Guide("Choose **Merge**.\n\n![A picture](/images/a.svg)")
            .Write("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
            .Write(path, text);

        var result = site.Build();

        Assert.Equal(rule.Length == 0, result.IsPublished);
        Assert.StartsWith(rule, BadSite.Findings(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Merge", "isWord: false", "Choose **Orchard**.")]
    [InlineData("Quorz", "isWord: true", "Choose **Quorz**.")]
    [InlineData("Quorz", "", "Choose **Orchard**.")]
    public void The_setting_decides_whether_a_name_is_a_word(string host, string setting, string expected)
    {
        using var site = Site(host, $"{host} Help Center").Write("linkhub.yaml", Settings(setting))
            .Guide($"Choose **{host}**.");

        Assert.True(site.Build().IsPublished);
        Assert.Contains(expected, site.Read("orchard/" + BadSite.Twin), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hubs_own_buttons_may_have_the_name_and_the_content_may_not()
    {
        using var site = Site("Close", "Close Docs").Guide("Make a key.");
        Assert.Equal("", BadSite.Findings(site.Build()));
        Assert.Contains(">Close<", site.Everything("orchard"), StringComparison.Ordinal);

        var asked = Assert.Single(
            site.Write("brands/orchard/slots/footer.html", "<p><b>Close</b></p>").Build().Diagnostics,
            finding => finding.Rule.Id == "LH614");
        Assert.Equal("brands/orchard/slots/footer.html:1:7", asked.Span.ToString());
        Assert.Equal(
            "Write `{brand.name}` if the host is meant; if not, add "
            + "`- {word: Close, path: \"brands/orchard/slots/footer.html\"}` under `allow` of `host` in `linkhub.yaml`.",
            asked.Help);
    }

    private static BadSite Site(string host, string hub) => new BadSite().Write("linkhub.yaml", Settings(""))
        .Write("brands/tidegate/brand.yaml", $"name: {host}\nhub: {hub}\nwhitelabel: false\n");

    private static string Settings(string more) => $"host:\n  brand: tidegate\n  {more}\n";

    // Twins set code, lists and tables in their own way.
    private static string Plain(string text) => Blanks().Replace(text, "");

    [GeneratedRegex(@"[\s\\]+")]
    private static partial Regex Blanks();
}
