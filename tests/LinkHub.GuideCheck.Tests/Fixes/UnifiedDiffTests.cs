using System.Text;
using LinkHub.GuideCheck.Fixes;
using LinkHub.Guides.Programs;

namespace LinkHub.GuideCheck.Tests.Fixes;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Draws_what_changes_with_three_lines_around()
    {
        var (file, findings) = FixCase.Of("guides/a.mdx", "1\n2\n3\n4\n[|five=>5|]\n6\n7\n8\n9\n");
        Assert.Equal(
            """
            --- a/content/guides/a.mdx
            +++ b/content/guides/a.mdx
            @@ -2,7 +2,7 @@
             2
             3
             4
            -five
            +5
             6
             7
             8

            """.ReplaceLineEndings("\n"),
            UnifiedDiff.Of("content/guides/a.mdx", new EditedFile(file, findings.SelectMany(finding => finding.Fix!.Edits))));
    }

    [Theory]
    [InlineData("[|a=>b|]")]
    [InlineData("[|a\n=>|]b\n")]
    [InlineData("[|a\n=>|]")]
    [InlineData("[|=>a\n|]b\n")]
    [InlineData("a\n[|=>b\n|]")]
    [InlineData("a[|\n=> |]b\n")]
    [InlineData("a\nb[|=>\n|]")]
    [InlineData("1\n2\n[|3=>three\nthird|]\n4\n5\n6\n7\n8\n9\n10\n11\n[|12\n=>|]13\n14\n15\n16\n17\n18\n19\n20\n[|21=>x|]")]
    [InlineData("1\n[|2=>two|]\n3\n[|4=>four|]\n5\n[|6=>six|][|7=>seven|]\n")]
    public void Git_applies_it(string marked)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var (file, findings) = FixCase.Of("a.mdx", marked.Replace("\n", lineEnd, StringComparison.Ordinal));
            var edited = new EditedFile(file, findings.SelectMany(finding => finding.Fix!.Edits));
            Assert.Equal(edited.Text, Applied(file.Text, UnifiedDiff.Of("a.mdx", edited)));
        }
    }

    private static string Applied(string text, string diff)
    {
        var folder = Directory.CreateTempSubdirectory("diff-").FullName;
        try
        {
            var utf8 = new UTF8Encoding(false);
            File.WriteAllText(Path.Combine(folder, "a.mdx"), text, utf8);
            File.WriteAllText(Path.Combine(folder, "x.diff"), diff, utf8);
            Assert.True(new GitProgram().Run(folder, "apply", "--whitespace=nowarn", "x.diff") is { IsDone: true }, diff);
            return File.ReadAllText(Path.Combine(folder, "a.mdx"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
