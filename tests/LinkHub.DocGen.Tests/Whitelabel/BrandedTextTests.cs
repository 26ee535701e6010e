using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Whitelabel;

public sealed class BrandedTextTests
{
    [Theory]
    [InlineData("Open TideGate and sign in.", "Open Orchard and sign in.")]
    [InlineData("Open the TideGate Harbour.", "Open the Orchard Links.")]
    [InlineData("Open TideGate\nHarbour and\u00A0TideGate\u00A0Harbour", "Open Orchard Links and\u00A0Orchard Links")]
    [InlineData("TideGateHarbour", "OrchardLinks")]
    [InlineData("TIDEGATE and tidegate", "ORCHARD and orchard")]
    [InlineData("TideGate's and TideGate’s", "Orchard's and Orchard’s")]
    [InlineData("a TideGate account, A TideGate", "an Orchard account, A Orchard")]
    [InlineData("A TideGate account. A TideGate user", "An Orchard account. An Orchard user")]
    [InlineData("plan A TideGate", "plan A Orchard")]
    [InlineData("(a TideGate key)", "(an Orchard key)")]
    [InlineData("tidegate_sync, TideGate-managed", "orchard_sync, Orchard-managed")]
    [InlineData("the TG Console", "the Orchard console")]
    [InlineData("NotTideGate TideGates TideGate2", "NotTideGate TideGates TideGate2")]
    [InlineData("Mail help@tidegate.example or see tidegate.example/x.", "Mail help@tidegate.example or see tidegate.example/x.")]
    [InlineData("See https://docs.tidegate.example/tidegate", "See https://docs.tidegate.example/tidegate")]
    [InlineData("Go on to TideGate.Then stop", "Go on to Orchard.Then stop")]
    [InlineData("TideGate/Lumen and tidegate.json", "Orchard/Lumen and orchard.json")]
    [InlineData("éTideGate TideGateé", "éTideGate TideGateé")]
    public void Host_words_become_the_brands(string text, string expected) =>
        Assert.Equal(expected, Branded(text, TestHubs.Partner()));

    [Theory]
    [InlineData("Orchard", "an Orchard user")]
    [InlineData("Unison", "a Unison user")]
    [InlineData("SSP", "an SSP user")]
    [InlineData("Hourglass", "an Hourglass user")]
    [InlineData("Meadow", "a Meadow user")]
    [InlineData("8bit", "an 8bit user")]
    public void An_article_goes_with_the_new_name(string brand, string expected)
    {
        Assert.Equal(expected, Branded("a TideGate user", TestHubs.Partner(brand)));
        Assert.Equal(expected, Branded("an TideGate user", TestHubs.Partner(brand)));
        Assert.Equal(expected, Branded("a {brand.name} user", TestHubs.Partner(brand)));
    }

    [Fact]
    public void A_name_of_two_words_is_joined_in_identifiers() =>
        Assert.Equal(
            "`north_wind_role`, North Wind role",
            Branded("`tidegate_role`, TideGate role", TestHubs.Partner("North Wind")));

    [Theory]
    [InlineData("{brand.name} by {brand.hub} for {provider.name} with {method.label}", "Orchard by Orchard Links for Lumen with API Key")]
    [InlineData("{brand.url}/a", "https://partner.example/a")]
    public void Variables_have_their_values(string text, string expected) =>
        Assert.Equal(expected, Branded(text, TestHubs.Partner()));

    [Theory]
    [InlineData("tide lock", "lock tide", "a tide lock and a lock tide", "a lock tide and a lock tide")]
    [InlineData("gate", "gate gate", "gate", "gate gate")]
    [InlineData("gate", "$1 \\0 <b>{x}</b>", "a gate", "a $1 \\0 <b>{x}</b>")]
    public void A_replacement_is_never_replaced_again(string term, string by, string text, string expected) =>
        Assert.Equal(expected, Branded(text, TestHubs.Partner("Orchard", TestHubs.Term(term, by))));

    [Fact]
    public void Terms_that_exchange_each_other_end()
    {
        TermReplacement[] terms = [TestHubs.Term("left", "right"), TestHubs.Term("right", "left")];

        Assert.Equal("right left right", Branded("left right left", TestHubs.Partner("Orchard", terms)));
    }

    [Fact]
    public void Of_two_terms_at_one_place_the_longer_counts()
    {
        TermReplacement[] terms = [TestHubs.Term("tide", "wave"), TestHubs.Term("tide table", "calendar")];

        Assert.Equal("calendar, wave tables", Branded("tide table, tide tables", TestHubs.Partner("Orchard", terms)));
    }

    [Theory]
    [InlineData("https://api.tidegate.example/connect/x", "https://api.orchard.example/connect/x")]
    [InlineData("https://api.tidegate.example", "https://api.orchard.example")]
    [InlineData("https://api.tidegate.example.", "https://api.orchard.example.")]
    [InlineData("https://api.tidegate.example.evil/", "https://api.tidegate.example.evil/")]
    [InlineData("https://api.tidegate.example-evil/", "https://api.tidegate.example-evil/")]
    [InlineData("/images/tidegate/step-1.png", "/images/tidegate/step-1.png")]
    [InlineData("#connect-tidegate-to-lumen", "#connect-orchard-to-lumen")]
    public void Addresses_change_only_by_terms_that_are_addresses(string address, string expected)
    {
        var partner = TestHubs.Partner("Orchard", TestHubs.Term("https://api.tidegate.example", "https://api.orchard.example"));

        Assert.Equal(expected, Branded(address, partner, TextUse.Address));
    }

    [Fact]
    public void The_hosts_own_hub_keeps_its_words() =>
        Assert.Equal("Open TideGate at TideGate Harbour", Branded("Open TideGate at {brand.hub}", TestHubs.Own));

    [Fact]
    public void A_text_without_such_words_is_the_same_instance()
    {
        var text = TemplateText.Literal("Open the settings and copy the key.");

        Assert.Same(
            text,
            BrandedText.Of(text, Span("x"), TextUse.Words, TestHubs.Page(TestHubs.Partner()), new BrandReport()));
    }

    [Fact]
    public void Replacements_are_counted_with_the_first_place()
    {
        var report = new BrandReport();
        var (first, second) = (Span("TideGate and TideGate"), Span("TideGate"));
        foreach (var span in new[] { first, second })
        {
            BrandedText.Of(TemplateText.Literal(span.Text), span, TextUse.Words, TestHubs.Page(TestHubs.Partner()), report);
        }

        Assert.Equal([new Replacement("TideGate", "Orchard", 3, first)], report.Replacements);
    }

    [Fact]
    public void A_value_that_the_brand_lacks_is_reported()
    {
        var report = new BrandReport();
        TemplateText text = new([TemplatePart.Literal("Write to "), TemplatePart.Variable("brand.supportEmail")]);

        var branded = BrandedText.Of(
            text, Span("Write to {brand.supportEmail}"), TextUse.Words, TestHubs.Page(TestHubs.Partner()), report);

        Assert.Equal("Write to ", branded.ToString());
        var finding = Assert.Single(report.Diagnostics);
        Assert.Equal(
            "LH603 the brand `partner` has no value for `brand.supportEmail`", $"{finding.Rule.Id} {finding.Message}");
    }

    private static string Branded(string text, BrandContext brand, TextUse use = TextUse.Words) =>
        BrandedText.Of(Template(text), Span(text), use, TestHubs.Page(brand), new BrandReport()).ToString();

    private static SourceSpan Span(string text) => new SourceFile("guides/lumen.mdx", text).Whole;

    private static TemplateText Template(string text)
    {
        var parts = new List<TemplatePart>();
        foreach (var piece in text
            .Replace("{", "\n{", StringComparison.Ordinal)
            .Replace("}", "}\n", StringComparison.Ordinal)
            .Split('\n'))
        {
            parts.Add(piece is ['{', .., '}'] ? TemplatePart.Variable(piece[1..^1]) : TemplatePart.Literal(piece));
        }

        return text.Contains('{', StringComparison.Ordinal) ? new(parts) : TemplateText.Literal(text);
    }
}
