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
}
