using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Whitelabel;

public sealed class BrandedContentTests
{
    [Fact]
    public void A_hidden_part_is_gone_from_a_whitelabel_hub_only()
    {
        const string Guide = """
            Copy the key.

            <div data-whitelabel-hide>
              ## Link the account

              Paste it into TideGate.
            </div>
            """;

        Branded(Guide, "Copy the key.\n");
        Assert.Contains("Paste it into TideGate.", Text(Guide, TestHubs.Page(TestHubs.Own)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nested", "<div>\n  <div data-whitelabel-hide>\n    Secret.\n  </div>\n</div>\n\nShown.", "Shown.\n")]
    [InlineData("inline", "Click <span data-whitelabel-hide>the Secret</span> **Save**.", "Click  **Save**.\n")]
    [InlineData("item", "- One\n- <span data-whitelabel-hide>Secret</span>\n- Three", "- One\n- Three\n")]
    [InlineData("value", "<p data-whitelabel-hide=\"true\">Secret.</p>\n\nShown.", "Shown.\n")]
    [InlineData("component", "<Warning data-whitelabel-hide>\n  Secret.\n</Warning>\n\nShown.", "Shown.\n")]
    [InlineData("all", "<div data-whitelabel-hide>\n  Secret.\n</div>", "")]
    [InlineData(
        "step",
        "<Steps>\n  <Step title=\"Secret\">\n    <div data-whitelabel-hide>\n      Secret.\n    </div>\n  </Step>\n</Steps>\n\nShown.",
        "Shown.\n")]
    [InlineData(
        "section",
        "<section data-guide-section>\n  ## Secret heading\n\n  <p data-whitelabel-hide>Secret.</p>\n</section>\n\nShown.",
        "Shown.\n")]
    public void Nothing_is_left_of_a_hidden_part_or_of_what_held_only_it(string part, string guide, string expected)
    {
        Assert.NotEmpty(part);
        Branded(guide, expected);
    }

    [Fact]
    public void Scopes_are_keys_and_not_words()
    {
        const string Guide = "<p data-guide-scopes=\"{provider.name} read\">Shown.</p>";

        Assert.Equal(Guide + "\n", Text(Guide, TestHubs.Page(TestHubs.Own)));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("0")]
    public void Hiding_that_is_switched_off_hides_only_if_the_reader_of_markup_says_so(string value)
    {
        var nodes = Read($"<p data-whitelabel-hide=\"{value}\">Perhaps.</p>");
        var isHidden = nodes.Single().Conditions.HiddenOnWhitelabel;

        Assert.Equal(isHidden, BrandedContent.Apply(nodes, TestHubs.Page(TestHubs.Partner()), new BrandReport()).Count == 0);
    }

    [Fact]
    public void Words_change_in_text_titles_code_and_attributes_but_addresses_stay() => Branded(
        """
        ## Connect TideGate

        A TideGate admin clicks [TideGate Harbour](https://lumen.example/tidegate "In TideGate").

        ![TideGate settings](/images/tidegate.png)

        Use `tidegate_sync` and `{brand.name} Integration`.

        ```
        name = TideGate
        ```
        """,
        """
        ## Connect Orchard

        An Orchard admin clicks [Orchard Links](https://lumen.example/tidegate "In Orchard").

        ![Orchard settings](/images/tidegate.png)

        Use `orchard_sync` and `Orchard Integration`.

        ```
        name = Orchard
        ```

        """,
        "3:44 LH601 the hub of `partner` would show `https://lumen.example/tidegate`",
        "5:22 LH602 the hub of `partner` would show `/images/tidegate.png`");

    [Fact]
    public void Parts_of_other_scopes_are_gone_when_scopes_are_decided()
    {
        const string Guide = """
            <Steps>
              <Step title="Read">
                <div data-guide-step data-guide-scopes="people:read, all">
                  Tick read.
                </div>
              </Step>
              <Step title="Write">
                <div data-guide-step data-guide-scopes="people:write">
                  Tick write.
                </div>
              </Step>
              <Step title="Always">
                Save.
              </Step>
            </Steps>
            """;
        var decided = TestHubs.Page(TestHubs.Own) with { Scopes = ScopeSelection.Of(["people:read"], _ => []) };

        var text = Text(Guide, decided);

        Assert.Contains("Tick read.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("rite", text, StringComparison.Ordinal);
        Assert.Contains("Save.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("people:", text, StringComparison.Ordinal);
        Assert.Contains("Tick write.", Text(Guide, TestHubs.Page(TestHubs.Own)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_heading_that_says_other_words_follows_it()
    {
        const string Guide = "See [there](#connect-tidegate).\n\n## Connect TideGate";

        Assert.Empty(Findings(Guide, TestHubs.Page(TestHubs.Partner())));
        Assert.Contains("#connect-orchard", Text(Guide, TestHubs.Page(TestHubs.Partner())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_address_is_an_error_until_it_is_mapped_or_allowed()
    {
        const string Allowed = "Set `https://api.tidegate.example/connect/oauth2/lumen/callback`.";
        const string Guide = "Set `https://api.tidegate.example/hook`.";

        Assert.Equal(
            ["1:6 LH601 the hub of `partner` would show `https://api.tidegate.example/hook`"],
            Findings(Guide, TestHubs.Page(TestHubs.Partner())));
        Assert.Equal(
            ["1:6 LH604 the hub of `partner` shows `https://api.tidegate.example/connect/oauth2/lumen/callback`, as allowed"],
            Findings(Allowed, TestHubs.Page(TestHubs.Partner())));
        var elsewhere = Assert.Single(Findings(Allowed, TestHubs.Page(TestHubs.Partner(), "other")));
        Assert.StartsWith("1:6 LH601", elsewhere, StringComparison.Ordinal);

        var mapped = TestHubs.Partner("Orchard", TestHubs.Term("api.tidegate.example", "api.orchard.example"));
        Assert.Empty(Findings(Guide, TestHubs.Page(mapped)));
        Assert.Equal("Set `https://api.orchard.example/hook`.\n", Text(Guide, TestHubs.Page(mapped)));
        Assert.Empty(Findings(Guide, TestHubs.Page(TestHubs.Own)));
    }

    [Theory]
    [InlineData("Open Tide**Gate** now.", "1:6")]
    [InlineData("Open Tide&#8203;Gate now.", "1:1")]
    [InlineData("One.\n\n<p>Tide<em>Gate</em></p>", "3:4")]
    [InlineData("![Tide&shy;Gate](/a.png)", "1:3")]
    public void A_word_that_shows_only_in_the_output_is_traced_to_the_text_it_came_from(string guide, string place)
    {
        var report = new BrandReport();
        var page = TestHubs.Page(TestHubs.Partner());
        var nodes = BrandedContent.Apply(Read(guide), page, report);
        Assert.Empty(report.Diagnostics);
        var output = "<p>Tide<b>Gate</b></p>"u8;

        LeakFindings.Add(page.Brand.Scanner.Scan("a/index.html", output, []), output, new LeakOrigins(nodes, []), page, report);

        var finding = Assert.Single(report.Diagnostics);
        Assert.StartsWith(place.Split(':')[0] + ":", finding.Span.Position.ToString(), StringComparison.Ordinal);
        Assert.Equal("LH602 the hub of `partner` would show `TideGate`", $"{finding.Rule.Id} {finding.Message}");
        Assert.Equal("guides/lumen.mdx", finding.Span.File.Path);
    }

    [Fact]
    public void A_word_that_no_source_explains_is_reported_where_it_stands_in_the_output()
    {
        var report = new BrandReport();
        var page = TestHubs.Page(TestHubs.Partner());
        var output = "<p>\n  TideGate</p>"u8;

        LeakFindings.Add(page.Brand.Scanner.Scan("a/index.html", output, []), output, LeakOrigins.None, page, report);

        var finding = Assert.Single(report.Diagnostics);
        Assert.Equal("partner/a/index.html:2:3", finding.Span.ToString());
        Assert.Equal("the hub of `partner` would show `TideGate` in `a/index.html` at byte 6", finding.Message);
    }

    [Fact]
    public void Content_that_nothing_applies_to_is_the_same_instance()
    {
        var nodes = Read("## Open\n\n- **Copy** the [key](#open)\n\n<Steps>\n  <Step title=\"Save\">\n    Done.\n  </Step>\n</Steps>");

        Assert.Same(nodes, BrandedContent.Apply(nodes, TestHubs.Page(TestHubs.Partner()), new BrandReport()));
    }

    private static void Branded(string guide, string expected, params string[] findings)
    {
        var page = TestHubs.Page(TestHubs.Partner());
        foreach (var text in (string[])[guide.ReplaceLineEndings("\n"), guide.ReplaceLineEndings("\r\n")])
        {
            Assert.Equal(expected.ReplaceLineEndings("\n").TrimEnd(), Text(text, page).TrimEnd());
            Assert.Equal(findings, Findings(text, page));
        }
    }

    private static string Text(string guide, PageContext page) =>
        MarkdownWriter.Write(BrandedContent.Apply(Read(guide), page, new BrandReport()));

    private static IEnumerable<string> Findings(string guide, PageContext page)
    {
        var report = new BrandReport();
        BrandedContent.Apply(Read(guide), page, report);
        return report.Diagnostics.Sorted().Select(d => $"{d.Span.Position} {d.Rule.Id} {d.Message}");
    }

    private static IReadOnlyList<Node> Read(string guide) =>
        MarkupReader.Read(new SourceFile("guides/lumen.mdx", guide), MarkupOptions.Default, []).Body;
}
