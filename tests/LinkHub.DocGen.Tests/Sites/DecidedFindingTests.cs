using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>What settings and comments say of findings holds for builds, too.</summary>
public sealed class DecidedFindingTests : IDisposable
{
    private const string Page = "---\ntitle: Keys\ndescription: What a key is.\n---\n\n";

    private readonly TemporaryFolder _folder = new();

    public DecidedFindingTests()
    {
        _folder.Write("content/brands/larch/brand.yaml", "name: Larchmont\nhub: Larchmont Link\nwhitelabel: false\nurl: https://larch.example\n");
        _folder.Write("content/brands/fern/brand.yaml", "name: Fern\nhub: Fern Link\nwhitelabel: true\nurl: https://fern.example\n");
        Settings("");
        Write("<script>x</script>");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_error_stops_a_build() => Assert.False(Build().IsPublished);

    [Theory]
    [InlineData("rules: {unsafe-html: warning}")]
    [InlineData("paths: [{path: pages/**, rules: {LH303: off}}]")]
    public void A_level_lets_it_pass(string checks)
    {
        Settings(checks);
        Assert.True(Build().IsPublished);
    }

    [Fact]
    public void A_level_stops_what_would_pass()
    {
        Write("<Colour>x</Colour>");
        Assert.True(Build().IsPublished);
        Settings("rules: {unknown-element: error}");
        Assert.False(Build().IsPublished);
    }

    [Fact]
    public void A_comment_lets_it_pass_and_is_in_no_file()
    {
        Write("<script>x</script> {/* guidecheck-disable unsafe-html -- zebra reason */}");
        var result = Build();
        Assert.True(result.IsPublished);
        Assert.Empty(result.Diagnostics);
        Assert.All(
            TemporaryFolder.Snapshot(_folder["out"]).Values,
            bytes => Assert.True(bytes.AsSpan().IndexOf("zebra"u8) < 0 && bytes.AsSpan().IndexOf("guidecheck"u8) < 0));
    }

    [Fact]
    public void A_leak_stops_a_build_whatever_is_said_of_it()
    {
        Write("Lar<b>chm</b>ont {/* guidecheck-disable brand-leak, LH605 -- we like it */}");
        var result = Build();
        Assert.False(result.IsPublished);
        Assert.Contains(result.Diagnostics, finding => finding.Rule.Id == "LH602" && finding.Severity == Severity.Error);
    }

    private SiteBuildResult Build() => SiteBuild.Run(new SiteBuildOptions(_folder["content"], _folder["out"]));

    private void Settings(string checks) => _folder.Write(
        "content/linkhub.yaml",
        $"host:\n  brand: larch\nchecks:\n  {(checks.Length > 0 ? checks : "rules: {}")}\n");

    private void Write(string body) => _folder.Write("content/pages/keys.mdx", Page + body + "\n");
}
