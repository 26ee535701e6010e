using LinkHub.GuideCheck.Tests.Pages;

namespace LinkHub.DocGen.Tests.Rules;

/// <summary>The host's hub explains rules where its settings ask for it; a partner's never does.</summary>
public sealed class RuleDocumentsTests
{
    private const string Settings = "host: {brand: northwind, domains: [northwind.example]}\n";

    [Theory]
    [InlineData("docs: {checks: true}", true)]
    [InlineData("docs: {checks: false}", false)]
    [InlineData("", false)]
    public void Only_a_host_that_asks_for_them_shows_them(string docs, bool isShown)
    {
        using var content = new CaseFolder(RulePageFiles.Base, [("linkhub.yaml", Settings + docs)], "\n");
        using var output = new TemporaryFolder();
        var result = SiteBuild.Run(new SiteBuildOptions(content.Path, output["out"]));
        Assert.Equal([], result.Diagnostics.Select(finding => finding.Message));
        Assert.Equal(isShown, File.Exists(output["out/northwind/docs/checks/lh301/index.html"]));
        Assert.False(Directory.Exists(output["out/lumen/docs"]));

        var home = File.ReadAllText(output["out/northwind/index.html"]);
        Assert.Equal(isShown, home.Contains("docs/checks/", StringComparison.Ordinal));
        Assert.DoesNotContain("docs/checks/lh", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Variables_in_code_stand_as_they_are_written()
    {
        using var content = new CaseFolder(RulePageFiles.Base, [("linkhub.yaml", Settings + "docs: {checks: true}")], "\n");
        using var output = new TemporaryFolder();
        SiteBuild.Run(new SiteBuildOptions(content.Path, output["out"]) { Brands = ["northwind"] });
        var page = File.ReadAllText(output["out/northwind/docs/checks/lh312/index.html"]);
        Assert.Contains("Name the key `{brand.name}` and call", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Name the key `Northwind`", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_site_at_the_same_address_is_a_finding()
    {
        const string page = "---\ntitle: Mine\ndescription: Mine.\n---\n\nMine.\n";
        (string, string?)[] files =
            [("linkhub.yaml", Settings + "docs: {checks: true}"), ("pages/docs/checks/lh301.mdx", page)];
        using var content = new CaseFolder(RulePageFiles.Base, files, "\n");
        using var output = new TemporaryFolder();
        var result = SiteBuild.Run(new SiteBuildOptions(content.Path, output["out"]));
        Assert.Equal(["LH960"], result.Diagnostics.Select(finding => finding.Rule.Id));
    }
}
