using LinkHub.Guides.Files;

namespace LinkHub.Guides.Tests.Files;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("guides/old/**", "guides/old/a.mdx", true)]
    [InlineData("guides/old/**", "guides/old/deep/down/a.mdx", true)]
    [InlineData("guides/old/**", "guides/older/a.mdx", false)]
    [InlineData("guides/old", "guides/old/deep/a.mdx", true)]
    [InlineData("guides/old/", "guides/old/a.mdx", true)]
    [InlineData("guides/*", "guides/acme/link-account/api-key.mdx", true)]
    [InlineData("*.mdx", "guides/a.mdx", false)]
    [InlineData("**/*.mdx", "a.mdx", true)]
    [InlineData("**/*.mdx", "guides/acme/a.mdx", true)]
    [InlineData("**/*.mdx", "guides/acme/a.md", false)]
    [InlineData("**", "a", true)]
    [InlineData("guides/**/api-key.mdx", "guides/api-key.mdx", true)]
    [InlineData("guides/**/api-key.mdx", "guides/a/b/api-key.mdx", true)]
    [InlineData("guides/**/a/**/b", "guides/x/a/y/z/b", true)]
    [InlineData("guides/**/a/**/b", "guides/x/y/z/b", false)]
    [InlineData("guides/a?me/*-key.mdx", "guides/acme/api-key.mdx", true)]
    [InlineData("guides/a?me/*-key.mdx", "guides/ame/api-key.mdx", false)]
    [InlineData("Guides/**", "guides/a.mdx", false)]
    [InlineData("a*b*c", "aXXbYYbc", true)]
    [InlineData("a*b*c", "aXXbYY", false)]
    public void Matches(string pattern, string path, bool isMatch) =>
        Assert.Equal(isMatch, PathPattern.Of(pattern)!.Matches(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/*")]
    [InlineData("../guides")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    public void Is_none(string text) => Assert.Null(PathPattern.Of(text));

    [Fact]
    public void Hostile_patterns_take_no_time()
    {
        var pattern = PathPattern.Of(string.Join('/', Enumerable.Repeat("**", 200)) + "/" + string.Concat(Enumerable.Repeat("*a", 200)) + "b");
        Assert.False(pattern!.Matches(string.Join('/', Enumerable.Repeat(new string('a', 200), 100))));
    }
}
