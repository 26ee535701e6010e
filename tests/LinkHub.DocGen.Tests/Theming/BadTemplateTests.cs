using LinkHub.DocGen.Tests.BadInputs;

namespace LinkHub.DocGen.Tests.Theming;

/// <summary>
/// Templates that are wrong: each is a finding in the template, nothing is published, and nothing crashes.
/// </summary>
public sealed class BadTemplateTests
{
    private const string Layout = """
        <!DOCTYPE html>
        <html @Model.Root>
        <head>
        @Model.Head
        </head>
        <body>
        @Model.SkipLink
        @Model.Header
        <main id="main" tabindex="-1">@Model.Main</main>
        @Model.Footer
        @Model.End
        </body>
        </html>
        """;

    private const string Guide = "<h1>@Model.Title</h1>\n<div>@Model.Form</div>\n@Model.Body\n";

    /// <summary>A template, what is wrong with it, and where.</summary>
    public static TheoryData<string, string, string> Wrong => new()
    {
        // What cannot be compiled.
        { "Footer", "<footer>\n  @foreach (var link in Model.Links) { <a>\n</footer>", "LH990 theme/Footer.cshtml:2:4 the foreach block is missing a closing \"}\" character" },
        { "Footer", "<footer>\n  @Model.Brand\n</footer>", "LH990 theme/Footer.cshtml:2:10 `FooterModel` does not contain a definition for `Brand`" },
        { "Footer", "<footer>@(</footer>", "LH990 theme/Footer.cshtml:1:" },

        // What fails while it is rendered.
        { "Footer", "<footer>\n  @Model.Links[7].Text\n</footer>", "LH991 theme/Footer.cshtml:2:3 the template fails: " },
        { "Footer", "<footer>@{ throw new InvalidOperationException(\"Ask Ann.\"); }</footer>", "LH991 theme/Footer.cshtml:1:1 the template fails: InvalidOperationException, ask Ann" },
        { "Footer", "<footer>@Include(\"Footer\")</footer>", "LH991 theme/Footer.cshtml:1:1 templates include each other more than 50 deep" },
        { "Footer", "<footer>@Include(\"../brands/orchard/brand\")</footer>", "LH991 theme/Footer.cshtml:1:1 there is no template `../brands/orchard/brand`" },
        { "Footer", "<footer>@T(\"page.nowhere\")</footer>", "LH991 theme/Footer.cshtml:1:1 there is no text `page.nowhere`" },
        { "Footer", "<footer>@F(1)</footer>\n@functions { int F(int n) => F(n + 1) + 1; }", "LH991 theme/Footer.cshtml:2:1 the template calls itself without end" },
        { "Footer", "<footer>@(new string('a', 50_000_000))</footer>", "LH991 theme/Footer.cshtml:1:1 the template writes more than 10 million characters" },
        { "Footer", "<footer>@Asset(\"site.css\")</footer>", "LH991 theme/Footer.cshtml:1:1 there is no file `site.css` below the theme's `assets`" },

        // What no page of a hub may hold.
        { "Footer", "<footer>\n<script>alert(1)</script></footer>", "LH974 theme/Footer.cshtml:2:1 the page holds a script" },
        { "Footer", "<footer>\n<style>p { color: red }</style></footer>", "LH974 theme/Footer.cshtml:2:1 the page holds a style sheet" },
        { "Footer", "<footer>\n<p style=\"color: red\">Red</p></footer>", "LH974 theme/Footer.cshtml:2:11 `p` has a `style` attribute" },
        { "Footer", "<footer>\n<p onclick=\"go()\">Red</p></footer>", "LH974 theme/Footer.cshtml:2:13 `p` has the handler `onclick`" },
        { "Footer", "<footer>\n<a href=\"javascript:go()\">Go</a></footer>", "LH974 theme/Footer.cshtml:2:10 `a` has a script for an address" },
        { "Footer", "<footer>\n<img src=\"https://cdn.example/a.png\" alt=\"\"></footer>", "LH975 theme/Footer.cshtml:2:11 the page loads `https://cdn.example/a.png` from another site" },
        { "Footer", "<footer>\n<link rel=\"preload\" as=\"font\" href=\"//fonts.example/a.woff2\"></footer>", "LH975 theme/Footer.cshtml:2:37 the page loads `//fonts.example/a.woff2` from another site" },
        { "Footer", "<footer>\n<object data=\"a.pdf\"></object></footer>", "LH992 theme/Footer.cshtml:2:1 a page of a hub has no `object`" },
        { "Footer", "<footer>\n<form action=\"https://other.example\"></form></footer>", "LH992 theme/Footer.cshtml:2:1 the page has a form" },
        { "Footer", "<footer>\n<h1>Once more</h1></footer>", "LH992 theme/Footer.cshtml:2:1 the page has a second level-one heading" },
        { "Footer", "<footer id=\"main\">x</footer>", "LH972 theme/Footer.cshtml:1:13 the id `main` stands twice" },
        { "Footer", "<footer>\n<a href=\"@Link(\"/nowhere/\")\">Nowhere</a></footer>", "LH970 theme/Footer.cshtml:2:18 the hub of `tidegate` has no `nowhere/`" },
        { "Footer", "<div>Nobody knows that I am a footer.</div>", "LH992 theme/Footer.cshtml:1:1 the page has no `footer`" },
        { "Layout", Layout.Replace("@Model.Head\n", "<title>x</title>\n", StringComparison.Ordinal), "LH992 theme/Layout.cshtml:1:1 `@Model.Head` is missing from the page or was altered" },
        { "Layout", Layout.Replace("<html @Model.Root>", "<html lang=\"fr\">", StringComparison.Ordinal), "LH992 theme/Layout.cshtml:2:1 `html` does not say that the hub speaks `en`" },
        { "Layout", Layout.Replace("@Model.Head\n", "<script src=\"@Asset(\"a.js\")\"></script>\n@Model.Head\n", StringComparison.Ordinal), "LH992 theme/Layout.cshtml:4:1 the page loads a file before it says what it may load" },
        { "Layout", Layout.Replace("@Model.End\n", "@Model.End @Model.End\n", StringComparison.Ordinal), "LH992 theme/Layout.cshtml:" },
        { "Layout", Layout.Replace("</head>", "<script src=\"@Asset(\"a.js\")\"></script></head>", StringComparison.Ordinal), "LH992 theme/Layout.cshtml:5:1 a page with a form runs only the hub's own scripts" },
        { "Layout", Layout.Replace("</head>", "<meta http-equiv=\"refresh\" content=\"9\"></head>", StringComparison.Ordinal), "LH992 theme/Layout.cshtml:5:1 a page sets `refresh` itself" },

        // What makes a form less than it was.
        { "Guide", Guide.Replace("@Model.Form", "", StringComparison.Ordinal), "LH992 theme/Guide.cshtml:1:1 `@Model.Form` is missing from the page or was altered" },
        { "Guide", Guide.Replace("@Model.Form", "@Model.Form @Model.Form", StringComparison.Ordinal), "LH992 theme/Guide.cshtml:" },
        { "Guide", Guide.Replace("@Model.Form", "@Raw(Model.Form.ToString().Replace(\"autocomplete\", \"data-x\"))", StringComparison.Ordinal), "LH992 theme/Guide.cshtml:1:1 `@Model.Form` is missing from the page or was altered" },
        { "Guide", Guide.Replace("<div>", "<div hidden>", StringComparison.Ordinal), "LH992 theme/Guide.cshtml:2:1 the form is out of sight" },
        { "Guide", Guide.Replace("<h1>@Model.Title</h1>", "", StringComparison.Ordinal), "LH992 theme/Guide.cshtml:1:1 the page has no level-one heading" },

        // What templates of parts of a text leave out.
        { "Step", "<b>@Model.Number</b>@Model.Title", "LH992 theme/Step.cshtml:1:1 the template leaves out `@Model.Body`" },
        { "Callout", "<p>@Model.Body @Model.Body</p>", "LH992 theme/Callout.cshtml:1:1 the template writes `@Model.Body` 2 times" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_template_is_a_finding_and_nothing_is_published(string name, string template, string finding)
    {
        using var site = Site().Write($"theme/{name}.cshtml", template);

        var result = site.Build();

        Assert.Contains(
            BadSite.Findings(result).Split('\n'), line => line.StartsWith(finding, StringComparison.Ordinal));
        Assert.False(result.IsPublished);
        Assert.False(Directory.Exists(site.Out("tidegate")));
        Assert.False(site.Build(isChecked: false).IsPublished && !finding.StartsWith("LH970", StringComparison.Ordinal));
    }

    [Fact]
    public void A_host_word_of_a_template_is_a_leak_in_the_partners_hub()
    {
        using var site = Site().Write("theme/Footer.cshtml", "<footer>\n<p>Runs on TideGate</p></footer>");

        Assert.Contains(
            BadSite.Findings(site.Build()).Split('\n'),
            line => line.StartsWith("LH602 theme/Footer.cshtml:2:12 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_host_word_of_a_themes_file_is_a_leak_where_it_is_written()
    {
        using var site = Site()
            .Write("theme/assets/css/site.css", ".a { color: red }\n")
            .Write("theme/assets/js/b.js", "document.title = \"TideGate\";\n");

        Assert.Contains(
            BadSite.Findings(site.Build()).Split('\n'),
            line => line.StartsWith("LH602 theme/assets/js/b.js:1:19 ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("@while (true) { }")]
    [InlineData("@{ Func<int, int> f = null!; f = n => f(n + 1); f(1); }")]
    public void A_template_without_end_is_a_finding(string code)
    {
        using var site = Site().Write("theme/Footer.cshtml", $"<footer>\n{code}\n</footer>");

        Assert.StartsWith(
            "LH991 theme/Footer.cshtml:", BadSite.Findings(site.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_cannot_be_read_is_not_replaced_by_the_built_in_one()
    {
        using var site = Site().Write("theme/Footer.cshtml", "");
        File.WriteAllBytes(site["theme/Footer.cshtml"], [0xff, 0xfe, .. System.Text.Encoding.Unicode.GetBytes("<footer>x</footer>")]);

        foreach (var isChecked in new[] { true, false })
        {
            var result = site.Build(isChecked);
            Assert.Contains("theme/Footer.cshtml:1:1", BadSite.Findings(result), StringComparison.Ordinal);
            Assert.False(result.IsPublished);
        }
    }

    [Fact]
    public void A_template_that_is_a_link_out_of_the_folder_is_refused()
    {
        using var site = Site();
        Directory.CreateDirectory(site["theme"]);
        File.WriteAllText(site["../secret.cshtml"], "<footer>secret</footer>");
        File.CreateSymbolicLink(site["theme/Footer.cshtml"], site["../secret.cshtml"]);

        foreach (var isChecked in new[] { true, false })
        {
            var result = site.Build(isChecked);
            Assert.Contains("theme/Footer.cshtml:1:1", BadSite.Findings(result), StringComparison.Ordinal);
            Assert.False(result.IsPublished);
        }
    }

    [Fact]
    public void Templates_are_not_run_where_only_the_content_folder_is_trusted()
    {
        using var site = Site().Write("theme/Footer.cshtml", "<footer>x</footer>");
        using var output = new TemporaryFolder();

        var result = SiteBuild.Run(new SiteBuildOptions(site[""], output["out"]) { IsContentOnly = true });

        Assert.False(result.IsPublished);
        Assert.Equal("this folder has a theme with templates, which are code; `--content-only` runs none", result.Failure);
    }

    // Two steps and a remark, so that templates of parts of a text are used.
    private static BadSite Site() => new BadSite()
        .Write("theme/assets/a.js", "document.title = \"\";\n")
        .Guide("<Steps>\n<Step title=\"Make a key\">\nMake it.\n</Step>\n<Step title=\"Copy it\">\nCopy it.\n</Step>\n</Steps>\n\n<Note>Keep it.</Note>");
}
