using System.Text;
using LinkHub.Guides.Whitelabel;

namespace LinkHub.DocGen.Tests.Whitelabel;

public sealed class LeakScannerTests
{
    [Theory]
    [InlineData("a.html", "<title>TideGate</title>", "TideGate@7")]
    [InlineData("a.html", "<img alt=\"In tidegate\">", "TideGate@13")]
    [InlineData("a.html", "<meta property=\"og:title\" content=\"TIDEGATE\">", "TideGate@35")]
    [InlineData("a.html", "<div class=\"tidegate-card\" data-x=1>", "TideGate@12")]
    [InlineData("a.html", "<!-- made by LinkHub -->", "LinkHub@13")]
    [InlineData("a.html", "<script type=\"application/ld+json\">{\"name\":\"TideGate\"}</script>", "TideGate@44")]
    [InlineData("a.html", "mytidegatetest", "TideGate@2")]
    [InlineData("a.html", "TideGate Harbour", "TideGate Harbour@0")]
    [InlineData("a.html", "TideGate\n      Harbour", "TideGate Harbour@0")]
    [InlineData("a.html", "the tg\u00A0console", "TG Console@4")]
    [InlineData("a.html", "the tg-console", "TG-Console@4")]
    [InlineData("a.html", "https://docs.tidegate.example/x", "tidegate.example@13")]
    [InlineData("a.html", "https://xn--bcher-tide-9db.example/", "xn--bcher-tide-9db.example@8")]
    [InlineData("a.css", ".x{--tidegate-ink:#000}", "TideGate@5")]
    [InlineData("a.js", "window.TideGateHarbour = 1", "TideGateHarbour@7")]
    [InlineData("a.js.map", "{\"sources\":[\"tidegate.ts\"]}", "TideGate@13")]
    [InlineData("search.json", "[\"tidegate\"]", "TideGate@2")]
    [InlineData("sitemap.xml", "<loc>https://tidegate.example/</loc>", "tidegate.example@13")]
    [InlineData("robots.txt", "Sitemap: https://tidegate.example/", "tidegate.example@17")]
    [InlineData("_headers", "  X-By: TideGate", "TideGate@8")]
    [InlineData("llms.txt", "# TideGate", "TideGate@2")]
    [InlineData("logo.svg", "<svg><text>TideGate</text></svg>", "TideGate@11")]
    [InlineData("tidegate.png", "", "TideGate@-1")]
    [InlineData("images/tide%67ate.png", "", "TideGate@-1")]
    public void A_word_is_found_wherever_it_stands(string path, string text, string expected) =>
        Assert.Equal(expected, Found(path, text));

    [Theory]
    [InlineData("Tide<strong>Gate</strong>")]
    [InlineData("<b class=\"x\">Tide</b>Gate")]
    [InlineData("Tide<!-- x -->Gate")]
    [InlineData("Tide<span\n  title=\"a\">Gate</span>")]
    [InlineData("<text><tspan>Tide</tspan><tspan x=\"3\">Gate</tspan></text>")]
    [InlineData("Tide**Gate**")]
    [InlineData("Tide`Gate`")]
    [InlineData("Tide&#71;ate")]
    [InlineData("Tide&#x47;ate")]
    [InlineData("Tide&#X0047;ate!")]
    [InlineData("&#84;&#105;&#100;&#101;&#71;&#97;&#116;&#101;")]
    [InlineData("Tide&amp;#71;ate")]
    [InlineData("Tide%47ate")]
    [InlineData("%54%69%64%65%47%61%74%65")]
    [InlineData("Tide%2547ate")]
    [InlineData("Tide\\u0047ate")]
    [InlineData("Tide\\u{47}ate")]
    [InlineData("Tide\\x47ate")]
    [InlineData("Tide\u200BGate")]
    [InlineData("Tide&ZeroWidthSpace;Gate")]
    [InlineData("Tide&#8203;Gate")]
    [InlineData("Tide%E2%80%8BGate")]
    [InlineData("Tide\u00ADGate")]
    [InlineData("Tide&shy;Gate")]
    [InlineData("Tide\u2060Gate\uFEFF")]
    [InlineData("T\u0301ideGate")]
    [InlineData("Tid\u00E9Gate")]
    [InlineData("Ｔｉｄｅｇａｔｅ")]
    [InlineData("𝐓𝐢𝐝𝐞𝐆𝐚𝐭𝐞")]
    [InlineData("ⓉⓘⓓⓔⒼⓐⓣⓔ")]
    [InlineData("Tide\u0262ate")]
    [InlineData("Тide\u0047аtе")]
    [InlineData("Tide\nGate")]
    [InlineData("Tide\r\nGate")]
    [InlineData("Tide<br/>Gate")]
    [InlineData("TIDE\nGATE")]
    [InlineData("T\nideGate")]
    [InlineData("Tide-\n  gate")]
    [InlineData("data:text/plain;base64,VGlkZUdhdGU=")]
    [InlineData("url(\"data:image/svg+xml;base64,PHN2Zz48dGl0bGU+VGlkZUdhdGU8L3RpdGxlPjwvc3ZnPg\")")]
    [InlineData("https://xn--tidegte-6fg.example/")]
    [InlineData("C:\\tidegate")]
    public void A_disguised_word_is_found(string text)
    {
        Assert.StartsWith("TideGate@", Found("a.html", $"<p>{text}</p>"), StringComparison.Ordinal);
        Assert.StartsWith("TideGate@", Found("a.md", $"Say {text} now"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<text x=\"1\">Tide</text><text x=\"9\">Gate</text>", "TideGate@17")]
    [InlineData("<g>\n <text>TIDE</text>\n </g>\n <g><text>GATE</text></g>", "TideGate@16")]
    [InlineData("<text>T</text><text>i</text><text>d</text><text>e</text><text>G&#97;te</text>", "TideGate@11")]
    [InlineData("<text><tspan>Tide</tspan>\n <tspan>Gate</tspan></text>", "TideGate@18")]
    [InlineData("<text>the tide</text><text>gates open</text>", "")]
    [InlineData("<text>Tide</text><rect/><text>Gate</text>", "TideGate@11")]
    public void Labels_that_stand_beside_each_other_make_a_word(string drawing, string expected) =>
        Assert.Equal(expected, Found("a.svg", $"<svg>{drawing}</svg>"));

    [Fact]
    public void Css_escapes_are_read() => Assert.Equal("TideGate@9", Found("a.css", "content:\"Tide\\47 ate\""));

    [Theory]
    [InlineData("the tide gate opens, tide\ngate")]
    [InlineData("the Tide gate, Tide\n\ngate")]
    [InlineData("<li>tide</li><li>gate</li>")]
    [InlineData("<p>A tide</p>\n<p>Gate keepers</p>")]
    [InlineData("link hub, linked hubs, Link\nhub")]
    [InlineData("100% of <b>tides</b> &amp; gates \\ &unknown; &# %zz \\u12")]
    [InlineData("")]
    public void Ordinary_words_are_no_leak(string text) => Assert.Equal("", Found("a.html", text));

    [Theory]
    [InlineData("emergency", "")]
    [InlineData("submerged", "")]
    [InlineData("Merge", "Merge@0")]
    [InlineData("merge_users", "Merge@0")]
    [InlineData("MergeHQ", "Merge@0")]
    [InlineData("Me<b>rge</b>", "Merge@0")]
    public void A_short_name_counts_only_at_the_edge_of_a_word(string text, string expected) =>
        Assert.Equal(expected, Found("a.html", text, new LeakScanner(new HostWords(["Merge"]))));

    [Theory]
    [InlineData("<code>https://api.tidegate.example/connect/oauth2/lumen/callback</code>", "")]
    [InlineData("\"https://api.tidegate.example/connect/oauth2/lumen/callback\"", "")]
    [InlineData("Use https://api.tidegate.example/connect/oauth2/lumen/callback.", "")]
    [InlineData("https://api.tidegate.example/connect/oauth2/lumen/callback/x", "tidegate.example@12")]
    [InlineData("https://api.tidegate.example/connect/oauth2/lumen/callback2", "tidegate.example@12")]
    [InlineData("https://api.tidegate.example/connect", "tidegate.example@12")]
    public void An_allowed_address_is_allowed_only_as_it_is(string text, string expected)
    {
        var partner = TestHubs.Partner();
        var leaks = partner.Scanner.Scan("a.html", TestHubs.Utf8(text), partner.FunctionalFor("lumen"));

        Assert.Single(leaks);
        Assert.Equal(expected, Text(leaks.Where(leak => !leak.IsAllowed)));
        Assert.Equal("tidegate.example@" + text.IndexOf("tidegate", StringComparison.Ordinal), Text(
            partner.Scanner.Scan("a.html", TestHubs.Utf8(text), partner.FunctionalFor("other"))));
    }

    [Fact]
    public void The_text_of_a_picture_is_searched_and_its_pixels_are_not()
    {
        byte[] Chunk(string kind, string text) =>
            [0, 0, 0, (byte)text.Length, .. Encoding.ASCII.GetBytes(kind), .. Encoding.ASCII.GetBytes(text), 1, 2, 3, 4];
        byte[] start = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

        Assert.Equal(
            "TideGate@23",
            Text(TestHubs.Partner().Scanner.Scan("a.png", [.. start, .. Chunk("tEXt", "Author\0TideGate")], [])));
        Assert.Empty(TestHubs.Partner().Scanner.Scan("a.png", [.. start, .. Chunk("IDAT", "TideGate")], []));
    }

    [Fact]
    public void The_hosts_own_hub_may_say_everything() =>
        Assert.Empty(TestHubs.Own.Scanner.Scan("a.html", "TideGate by LinkHub"u8, []));

    [Fact]
    public void Offsets_are_bytes_and_the_excerpt_is_one_line()
    {
        var leak = Assert.Single(TestHubs.Partner().Scanner.Scan("a.html", "äöü\n€ with Tide&#71;ate\nhere"u8, []));

        Assert.Equal((16, "äöü € with Tide&#71;ate here"), (leak.Offset, leak.Excerpt));
    }

    [Theory]
    [InlineData("TideGate")]
    [InlineData("Tide&#71;ate")]
    [InlineData("Tide<b>Gate</b>")]
    [InlineData("<i title=\"Tide&#71;ate\">")]
    public void A_word_is_found_across_the_pieces_that_a_long_text_is_looked_through_in(string word)
    {
        for (var before = 32_700; before < 32_800; before++)
        {
            var text = $"<p>{new string('a', before)} {word} {new string('b', 1_000)}</p>";
            Assert.StartsWith("TideGate@", Found("a.html", text), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Tide<b title=\"{0}\">Gate</b>")]
    [InlineData("Tide<!-- {0} -->Gate")]
    public void A_word_is_found_on_both_sides_of_a_long_tag(string pattern) => Assert.Equal(
        "TideGate@0", Found("a.html", pattern.Replace("{0}", new string('x', 100_000), StringComparison.Ordinal)));

    [Theory]
    [InlineData("{\"title\": \"a gate for the tide\"}", true)]
    [InlineData("{\"title\": \"T\\u0069deGate\"}", false)]
    [InlineData("{\"title\": \"data:text/plain;base64,VGlkZUdhdGU=\"}", false)]
    public void A_part_is_clean_where_nothing_has_to_be_looked_into(string part, bool expected) =>
        Assert.Equal(expected, TestHubs.Partner().Scanner.IsClean("a.json", TestHubs.Utf8(part)));

    private static string Found(string path, string text, LeakScanner? scanner = null) =>
        Text((scanner ?? TestHubs.Partner().Scanner).Scan(path, TestHubs.Utf8(text), []));

    private static string Text(IEnumerable<Leak> leaks) =>
        string.Join(", ", leaks.Select(leak => $"{leak.Word}@{leak.Offset}").Distinct());
}
