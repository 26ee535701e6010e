using LinkHub.GuideCheck.Reports;

namespace LinkHub.GuideCheck.Tests.Reports;

public sealed class ReportPathsTests
{
    [Theory]
    [InlineData("content", "a.mdx", "content/a.mdx", "content/a.mdx")]
    [InlineData("./content/", "a.mdx", "content/a.mdx", "content/a.mdx")]
    [InlineData("", "a.mdx", "a.mdx", "a.mdx")]
    [InlineData(".", "a.mdx", "a.mdx", "a.mdx")]
    [InlineData("content", "../known.json", "known.json", "known.json")]
    [InlineData("..", "../x/a.mdx", "../../x/a.mdx", "../../x/a.mdx")]
    [InlineData("../other", "a.mdx", "../other/a.mdx", "../other/a.mdx")]
    [InlineData("content", "a b/c#d?%:é.mdx", "content/a b/c#d?%:é.mdx", "content/a%20b/c%23d%3F%25%3A%C3%A9.mdx")]
    [InlineData("/nowhere/x y", "a.mdx", "/nowhere/x y/a.mdx", "file:///nowhere/x%20y/a.mdx")]
    public void A_file_is_named_from_the_current_folder(string folder, string path, string shown, string uri)
    {
        var paths = ReportPaths.Below(folder);
        Assert.Equal((shown, uri), (paths.Of(path), paths.Uri(path)));
    }

    [Fact]
    public void A_folder_below_the_current_one_is_named_from_there() =>
        Assert.Equal("content/a.mdx", ReportPaths.Below(Path.Combine(Environment.CurrentDirectory, "content")).Of("a.mdx"));
}
