namespace LinkHub.DocGen.Tests.BadInputs;

/// <summary>The host's words, disguised and hidden, through a whole build: a partner's hub has none of them.</summary>
public sealed class WhitelabelInputTests
{
    [Theory]
    [InlineData("Tide<strong>Gate</strong>", "LH602")]
    [InlineData("Tide**Gate**", "LH602")]
    [InlineData("Tide&#71;ate", "")]
    [InlineData("Tide\u200BGate", "LH911")]
    [InlineData("Tide&#8203;Gate", "LH602")]
    [InlineData("Tide\u00ADGate", "LH602")]
    [InlineData("Ｔｉｄｅｇａｔｅ", "LH602")]
    [InlineData("tIDEgATE", "")]
    [InlineData("Tide\nGate", "LH602")]
    [InlineData("<div data-whitelabel-hide=\"false\">TideGate</div>", "")]
    [InlineData("[x](https://other.example/?a=Tide%47ate)", "LH602")]
    [InlineData("[x](https://api.tidegate.example/x)", "LH601")]
    [InlineData("[x](https://xn--tidegte-6fg.example/)", "LH602")]
    [InlineData("`data:text/plain;base64,VGlkZUdhdGU=`", "LH602")]
    [InlineData("<Step title=\"In TideGate\">x</Step>", "")]
    [InlineData("<Step title=\"Tide&shy;Gate\">x</Step>", "LH602")]
    [InlineData("![Tide&shy;Gate](/images/a.svg)", "LH602")]
    [InlineData("![TideGate](/images/a.svg)", "")]
    [InlineData("![x](/images/tidegate.svg)", "LH602")]
    [InlineData("```\nname = TideGate\n```", "")]
    [InlineData("```\nname = Tide\\x47ate\n```", "LH602")]
    public void A_disguised_word_is_replaced_or_stops_the_build(string body, string rule)
    {
        using var site = new BadSite().Guide(body)
            .Write("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
            .Write("images/tidegate.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");

        var result = site.Build();

        Assert.Null(result.Failure);
        Assert.Equal(rule.Length == 0, result.IsPublished);
        if (rule.Length > 0)
        {
            Assert.Contains($"{rule} ", BadSite.Findings(result), StringComparison.Ordinal);
            Assert.False(Directory.Exists(site.Out("orchard")));
            return;
        }

        Assert.DoesNotContain("tidegate", site.Everything("orchard"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Orchard", site.Read("orchard/" + BadSite.Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>TideGate</text></svg>", "images/a.svg")]
    [InlineData("brands/orchard/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>TideGate</title></svg>", "brands/orchard/logo.svg")]
    [InlineData("brands/orchard/theme.css", ".x::after { content: \"Tide\\47 ate\" }", "brands/orchard/theme.css")]
    public void A_word_in_a_file_that_is_no_guide_stops_the_build(string path, string text, string place)
    {
        using var site = new BadSite().Guide("![x](/images/a.svg)")
            .Write("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
            .Write(path, text);

        var result = site.Build();

        Assert.False(result.IsPublished);
        Assert.Contains("LH602 " + place, BadSite.Findings(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div data-whitelabel-hide>\n\n## Zebra heading\n\nZebra text with [a link](/images/zebra.svg).\n\n</div>")]
    [InlineData("<section data-whitelabel-hide>\n<Steps>\n<Step title=\"Zebra\">\n\n![zebra](/images/zebra.svg)\n\n</Step>\n</Steps>\n</section>")]
    [InlineData("<p data-whitelabel-hide>Zebra <b>words</b></p>")]
    [InlineData("<Tabs data-whitelabel-hide><Tab title=\"Zebra\">x</Tab></Tabs>")]
    public void A_hidden_part_leaves_no_trace_in_any_file(string hidden)
    {
        const string Image = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";
        using var with = new BadSite().Write("images/zebra.svg", Image).Guide($"## One\n\nText.\n\n{hidden}\n\n## Two\n\nText.");
        using var without = new BadSite().Write("images/zebra.svg", Image).Guide("## One\n\nText.\n\n## Two\n\nText.");

        Assert.True(with.Build().IsPublished);
        Assert.True(without.Build().IsPublished);

        Assert.Contains("zebra", with.Everything("tidegate"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("zebra", with.Everything("orchard"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(without.Everything("orchard"), with.Everything("orchard"));
    }

    [Fact]
    public void A_note_to_a_hidden_part_stops_the_build()
    {
        using var site = new BadSite().Guide("<p data-whitelabel-hide>Zebra[^z].</p>\n\n[^z]: Zebra note.");

        var result = site.Build();

        Assert.False(result.IsPublished);
        Assert.Contains($"LH402 {BadSite.GuidePath}:", BadSite.Findings(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../tidegate/logo.svg")]
    [InlineData("../../brands/tidegate/logo.svg")]
    [InlineData("/brands/tidegate/logo.svg")]
    public void A_brand_cannot_take_a_file_of_another(string logo)
    {
        using var site = new BadSite()
            .Write("brands/tidegate/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 77 9\"/>")
            .Write("brands/orchard/brand.yaml", $"name: Orchard\nhub: Orchard Links\nlogo: {logo}\n");

        var result = site.Build();

        Assert.False(result.IsPublished);
        Assert.Contains(
            $"LH901 brands/orchard/brand.yaml:3:7 `{logo}` is not in the brand's folder",
            BadSite.Findings(result),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Each_hub_has_its_own_brands_files_only()
    {
        using var site = new BadSite()
            .Write("brands/tidegate/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 77 9\"/>")
            .Write("brands/tidegate/theme.css", ".site-name { letter-spacing: 7.7px }\n");

        Assert.True(site.Build().IsPublished);

        Assert.Contains("0 0 77 9", site.Everything("tidegate"), StringComparison.Ordinal);
        Assert.Contains("7.7px", site.Everything("tidegate"), StringComparison.Ordinal);
        Assert.DoesNotContain("0 0 77 9", site.Everything("orchard"), StringComparison.Ordinal);
        Assert.DoesNotContain("7.7px", site.Everything("orchard"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("linkhub")]
    [InlineData("docgen")]
    [InlineData("generator")]
    [InlineData("powered by")]
    [InlineData("built with")]
    [InlineData("made with")]
    [InlineData("markdig")]
    [InlineData("razor")]
    [InlineData("blazor")]
    [InlineData("<!--")]
    [InlineData("sourceMappingURL")]
    [InlineData("tidegate")]
    public void Nothing_built_in_says_who_made_the_hub(string word)
    {
        using var site = new BadSite();

        Assert.True(site.Build().IsPublished);

        Assert.DoesNotContain(word, site.Everything("orchard"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("functional: [https://api.tidegate.example/back]\n", true)]
    [InlineData("functional: {lumen: [https://api.tidegate.example/back]}\n", true)]
    [InlineData("functional: {other: [https://api.tidegate.example/back]}\n", false)]
    [InlineData("functional: [https://api.tidegate.example/other]\n", false)]
    public void A_functional_address_may_stand_where_it_is_allowed(string setting, bool isPublished)
    {
        using var site = new BadSite().Guide("Set `https://api.tidegate.example/back`.")
            .Write("linkhub.yaml", "host: {brand: tidegate, domains: [tidegate.example]}\n" + setting);

        var result = site.Build();

        Assert.Equal(isPublished, result.IsPublished);
        Assert.Equal(isPublished, File.Exists(site.Out("orchard/" + BadSite.Page)));
    }
}
