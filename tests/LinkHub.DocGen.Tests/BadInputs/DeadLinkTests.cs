using System.Globalization;
using LinkHub.DocGen.Tests.Sites;
using LinkHub.GuideCheck.Commands;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Tests.BadInputs;

/// <summary>A hub in which a link leads nowhere is not published, and the finding is where the link was written.</summary>
public sealed class DeadLinkTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";
    private const string About = "---\ntitle: About\ndescription: What it is.\n---\n\n## One\n\nText.\n";

    [Fact]
    public void A_link_of_a_brand_is_reported_once_in_its_file()
    {
        using var site = new BadSite()
            .Write("brands/orchard/brand.yaml", "name: Orchard\nhub: Orchard Links\nlinks:\n  footer: [{text: Terms, url: /terms/}]\n");

        Assert.Equal(
            "LH970 brands/orchard/brand.yaml:4:31 the hub of `orchard` has no `terms/`",
            BadSite.Findings(site.Build()));
        Assert.False(Directory.Exists(site.Out("orchard")));
        Assert.True(site.Build(isChecked: false).IsPublished);
    }

    [Fact]
    public void A_support_page_that_is_not_there_is_reported_in_the_brands_file()
    {
        using var site = new BadSite()
            .Write("brands/orchard/brand.yaml", "name: Orchard\nhub: Orchard Links\nsupport: {url: /help/}\n");

        Assert.Equal("LH970 brands/orchard/brand.yaml:3:16 the hub of `orchard` has no `help/`", BadSite.Findings(site.Build()));
    }

    [Fact]
    public void An_address_that_a_brand_writes_twice_is_marked_where_it_is_a_link_first()
    {
        using var site = new BadSite().Write("brands/orchard/brand.yaml", """
            name: Orchard
            hub: Orchard Links
            links:
              footer:
                - {text: See /help/, url: /help/me/}
                - {text: Help, url: "/help/"}
            support:
              url: /help/
            """);

        Assert.Equal(
            """
            error[LH970]: the hub of `orchard` has no `help/me/`
             --> content/brands/orchard/brand.yaml:5:31
              |
            5 |     - {text: See /help/, url: /help/me/}
              |                               ^^^^^^^^^
              = help: Correct the address, or add the page.

            error[LH970]: the hub of `orchard` has no `help/`
             --> content/brands/orchard/brand.yaml:6:26
              |
            6 |     - {text: Help, url: "/help/"}
              |                          ^^^^^^
              = help: Correct the address, or add the page.


            """,
            string.Concat(site.Build().Diagnostics.Select(new TextReport("content/", TextStyle.Plain).Render)));
    }

    [Theory]
    [InlineData("/help/", "/terms/", "")]
    [InlineData("/help/", "/help/terms/", "LH970 brands/orchard/brand.yaml:7:12 the hub of `orchard` has no `terms/`")]
    [InlineData("/", "/about/#one", "")]
    [InlineData("/", "/about/#two", "LH971 brands/orchard/brand.yaml:7:12 `#g-two` names nothing on `/about/` of the hub of `orchard`")]
    [InlineData("/", "/about.md", "")]
    [InlineData("/", "/old/", "")]
    [InlineData("/", "https://orchard.example/nowhere/", "LH970 brands/orchard/brand.yaml:7:12 the hub of `orchard` has no `nowhere/`")]
    [InlineData("/", "https://other.example/nowhere/", "")]
    public void Only_what_should_be_in_the_hub_is_looked_for(string basePath, string url, string finding)
    {
        using var site = new BadSite()
            .Write("linkhub.yaml", "host: {brand: tidegate, domains: [tidegate.example]}\nredirects: [{from: /old/, to: /about/}]\n")
            .Write("pages/about.mdx", About)
            .Write("brands/orchard/brand.yaml", $"""
                name: Orchard
                url: https://orchard.example
                basePath: {basePath}
                links:
                  legal:
                    - text: X
                      url: {url}
                """);

        Assert.Equal(finding, BadSite.Findings(site.Build()));
    }

    [Fact]
    public void A_link_that_the_check_of_its_text_reports_is_one_finding()
    {
        using var site = new BadSite().Write("pages/about.mdx", About).Guide("See [about](/about#two).");

        var finding = Assert.Single(BadSite.Findings(site.Build()).Split('\n'));
        Assert.StartsWith($"LH405 {BadSite.GuidePath}:6:", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See [the picture](/images/a.svg).")]
    [InlineData("<Card title=\"Picture\" href=\"/images/a.svg\">Look</Card>")]
    public void A_picture_that_is_only_linked_to_is_in_the_hub(string body)
    {
        using var site = new BadSite().Write("images/a.svg", Svg).Guide(body);

        Assert.Equal("", BadSite.Findings(site.Build()));
        Assert.True(File.Exists(site.Out("orchard/images/a.svg")));
    }

    [Fact]
    public void A_picture_of_a_slot_is_in_the_hub()
    {
        using var site = new BadSite().Write("images/a.svg", Svg)
            .Write("brands/orchard/slots/footer.html", "<p><img src=\"/images/a.svg\" alt=\"Three pears\"></p>");

        Assert.Equal("", BadSite.Findings(site.Build()));
        Assert.True(File.Exists(site.Out("orchard/images/a.svg")));
        Assert.False(File.Exists(site.Out("tidegate/images/a.svg")));
    }

    [Theory]
    [InlineData("[a](/about#keys)", "LH971 pages/other.de.mdx:6:5 `#g-keys` names nothing on `/de/about/`")]
    [InlineData("[a](/about#schluessel)", "")]
    public void A_link_of_a_translation_leads_to_a_heading_of_the_translation(string link, string finding)
    {
        using var site = new BadSite()
            .Write("linkhub.yaml", "host: {brand: tidegate}\nlanguages: [en, de]\n")
            .Write("pages/about.mdx", About + "\n## Keys\n\nText.\n")
            .Write("pages/about.de.mdx", "---\ntitle: Info\ndescription: Was es ist.\n---\n\n## Schluessel\n\nText.\n")
            .Write("pages/other.mdx", "---\ntitle: Other\ndescription: More of it.\n---\n\n[a](/about#keys)\n")
            .Write("pages/other.de.mdx", $"---\ntitle: Mehr\ndescription: Mehr davon.\n---\n\n{link}\n");

        Assert.Equal(InHubs(finding), BadSite.Findings(site.Build()));
    }

    [Theory]
    [InlineData("[a](https://orchard.example/gone/)", "LH970 {0}:6:5 the hub of `orchard` has no `gone/`")]
    [InlineData("[a](https://orchard.example/about/#gone)", "LH971 {0}:6:5 `#gone` names nothing on `/about/` of the hub of `orchard`")]
    [InlineData("[a](/connectors/lumen#gone)", "LH971 {0}:6:5 `#g-gone` names nothing on `/connectors/lumen/`")]
    [InlineData("[a](/connectors/lumen#api-key)", "")]
    public void A_hub_finds_what_only_it_can_know(string link, string finding)
    {
        using var site = new BadSite()
            .Write("brands/orchard/brand.yaml", "name: Orchard\nhub: Orchard Links\nurl: https://orchard.example\n")
            .Write("pages/about.mdx", About)
            .Guide(link);

        Assert.Equal(InHubs(string.Format(CultureInfo.InvariantCulture, finding, BadSite.GuidePath)), BadSite.Findings(site.Build()));
    }

    [Fact]
    public void A_link_of_a_definition_is_reported_in_the_definition()
    {
        using var site = new BadSite().Write("pages/about.mdx", About);
        const string definition = "connectors/lumen/lumen.connector.s1.yaml";
        var text = File.ReadAllText(site[definition])
            .Replace("computed: true", "description: \"See [keys](/about#keys).\"", StringComparison.Ordinal);
        site.Write(definition, text).Guide("Copy the **API Key** from the settings.");

        Assert.Equal(
            InHubs("LH971 connectors/lumen/lumen.connector.s1.yaml:7:86 `#g-keys` names nothing on `/about/`"),
            BadSite.Findings(site.Build()));
    }

    [Fact]
    public void The_example_hubs_have_no_dead_link_in_their_files()
    {
        using var output = new TemporaryFolder();
        var content = ExampleContent.Folder;
        Assert.True(SiteBuild.Run(new SiteBuildOptions(content, output["hubs"]) { ReadsHistory = false }).IsPublished);

        using var written = new StringWriter();
        var terminal = new Terminal(written, written, TextStyle.Plain);
        Assert.Equal(0, GuideCheckCommands.Run(["site", output["hubs"], "--rule", "LH970", "--rule", "LH971"], terminal));
    }

    // What both hubs lack is a finding of each.
    private static string InHubs(string finding) => finding.Length == 0 || finding.Contains("the hub of", StringComparison.Ordinal)
        ? finding
        : $"{finding} of the hub of `orchard`\n{finding} of the hub of `tidegate`";
}
