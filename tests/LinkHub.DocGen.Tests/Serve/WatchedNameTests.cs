using LinkHub.DocGen.Serve;

namespace LinkHub.DocGen.Tests.Serve;

public sealed class WatchedNameTests
{
    [Theory]
    [InlineData("guides/keap/link-account/api-key.mdx", true)]
    [InlineData("connectors/keap/keap.connector.s1.yaml", true)]
    [InlineData("images/a b.png", true)]
    [InlineData("linkhub.yaml", true)]
    [InlineData(".git/index", false)]
    [InlineData("guides/.api-key.mdx.swp", false)]
    [InlineData("guides/api-key.mdx~", false)]
    [InlineData("guides/#api-key.mdx#", false)]
    [InlineData("guides/.#api-key.mdx", false)]
    [InlineData("guides/4913", false)]
    [InlineData("guides/api-key.mdx___jb_tmp___", false)]
    [InlineData("guides/~$table.docx", false)]
    [InlineData("guides/x.tmp", false)]
    public void What_editors_leave_for_a_moment_is_no_content(string path, bool counts) =>
        Assert.Equal(counts, WatchedName.Counts(path));
}
