using LinkHub.DocGen.Tests.BadInputs;

namespace LinkHub.DocGen.Tests.Theming;

/// <summary>What a theme shows, and where.</summary>
public sealed class ThemeTests
{
    private const string Footer = "<footer class=\"our-foot\">@Model.Site.BrandName</footer>";

    [Fact]
    public void One_part_is_shown_on_every_page_and_the_rest_is_built_in()
    {
        using var site = new BadSite().Write("theme/Footer.cshtml", Footer);

        Assert.Equal("", BadSite.Findings(site.Build()));
        foreach (var (brand, name) in new[] { ("tidegate", "TideGate"), ("orchard", "Orchard") })
        {
            foreach (var page in Pages(site, brand))
            {
                var html = File.ReadAllText(page);
                Assert.Contains($"<footer class=\"our-foot\">{name}</footer>", html, StringComparison.Ordinal);
                Assert.DoesNotContain("site-footer", html, StringComparison.Ordinal);
                Assert.Contains("<header class=\"site-header\">", html, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_layout_is_around_every_page()
    {
        using var site = new BadSite().Write("theme/Layout.cshtml", """
            <!DOCTYPE html>
            <html @Model.Root>
            <head>
            @Model.Head
            </head>
            <body class="@Model.Kind.ToString().ToLowerInvariant()">
            @Model.SkipLink @Model.Header
            <main id="main" tabindex="-1">@Model.Main</main>
            @Model.Footer @Model.End
            </body>
            </html>
            """);

        Assert.Equal("", BadSite.Findings(site.Build()));
        Assert.Equal(
            ["guide", "home", "notfound", "provider"],
            Pages(site, "orchard").Select(page => File.ReadAllText(page))
                .Select(html => html.Split("<body class=\"")[1].Split('"')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "LH958 brands/orchard/theme/Footer.cshtml:1:1 a brand may not bring templates, and `brands/orchard/theme` is not read", false)]
    [InlineData("templates: {brands: true}\n", "", true)]
    public void A_brand_has_templates_only_where_the_settings_allow_it(string settings, string finding, bool isShown)
    {
        using var site = new BadSite()
            .Write("linkhub.yaml", $"host: {{brand: tidegate, domains: [tidegate.example]}}\n{settings}")
            .Write("brands/orchard/theme/Footer.cshtml", Footer);

        var result = site.Build();
        Assert.Equal(finding, BadSite.Findings(result));
        Assert.Equal(isShown, result.IsPublished);
        if (isShown)
        {
            Assert.All(Pages(site, "orchard"), page => Assert.Contains("our-foot", File.ReadAllText(page), StringComparison.Ordinal));
            Assert.All(Pages(site, "tidegate"), page => Assert.DoesNotContain("our-foot", File.ReadAllText(page), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Parts_of_a_text_are_shown_on_the_page_and_in_the_frame()
    {
        using var site = new BadSite()
            .Guide("<Steps>\n<Step title=\"Make it\">\nNow.\n</Step>\n<Step>\nThen.\n</Step>\n</Steps>\n\n<Tip>Look.</Tip>")
            .Write("theme/Step.cshtml", "<i>@Model.Number</i>@Model.Title<div class=\"b\">@Model.Body</div>")
            .Write("theme/Callout.cshtml", "<aside data-kind=\"@Model.Kind\">@Model.Label: @Model.Body<a href=\"@Link(\"/\")\">Home</a></aside>");

        Assert.Equal("", BadSite.Findings(site.Build()));
        foreach (var (page, home) in new[] { (BadSite.Page, "../../../../../"), ("embed/lumen/api-key/index.html", "../../../") })
        {
            var html = site.Read($"orchard/{page}");
            Assert.Contains("<i>1</i><h2 class=\"step-title\">Make it", html, StringComparison.Ordinal);
            Assert.Contains("<div class=\"b\"><p>Now.</p></div>", html, StringComparison.Ordinal);
            Assert.Contains("<i>2</i><div class=\"b\"><p>Then.</p></div>", html, StringComparison.Ordinal);
            Assert.Contains(
                $"<aside data-kind=\"tip\">Tip: <p>Look.</p><a href=\"{home}\">Home</a></aside>", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Files_of_a_theme_are_published_under_a_name_of_their_own()
    {
        using var site = new BadSite()
            .Write("theme/assets/css/ours.css", ".ours { color: red; background: url(../dot.svg) }\n")
            .Write("theme/assets/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
            .Write("theme/Footer.cshtml", "<footer><img src=\"@Asset(\"dot.svg\")\" alt=\"\"></footer>");

        Assert.Equal("", BadSite.Findings(site.Build()));
        var folder = Assert.Single(Directory.GetDirectories(site.Out("orchard/assets"), "theme.*"));
        Assert.Matches("^theme\\.[0-9a-f]{10}$", Path.GetFileName(folder));
        Assert.True(File.Exists(Path.Combine(folder, "css/ours.css")));
        Assert.Contains(
            $"<img src=\"assets/{Path.GetFileName(folder)}/dot.svg\" alt=\"\">", site.Read("orchard/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_the_hub_are_said_in_its_language()
    {
        using var site = new BadSite()
            .Write("linkhub.yaml", "host: {brand: tidegate, domains: [tidegate.example]}\nlanguages: [en, de]\n")
            .Write("theme/Footer.cshtml", "<footer>@T(\"page.providers\") @Model.Site.Language</footer>");

        site.Build();
        Assert.Contains("<footer>Providers en</footer>", site.Read("tidegate/index.html"), StringComparison.Ordinal);
        Assert.Contains("<footer>Anbieter de</footer>", site.Read("tidegate/de/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_gives_the_same_bytes_each_time()
    {
        using var site = new BadSite().Write("theme/Footer.cshtml", Footer);
        site.Build();
        var first = site.Everything("orchard");
        site.Build();
        Assert.Equal(first, site.Everything("orchard"));
    }

    // Forms for frames have neither header nor footer.
    private static IEnumerable<string> Pages(BadSite site, string brand) =>
        Directory.EnumerateFiles(site.Out(brand), "*.html", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/embed/", StringComparison.Ordinal));
}
