namespace LinkHub.Repository.Tests;

/// <summary>Code that documentation shows under a file's path is that file's code.</summary>
public sealed class DocumentationLaws
{
    [Fact]
    public void Code_shown_of_a_file_is_in_the_file()
    {
        var shown = RepositoryFiles.With(".md", ".mdx")
            .Where(path => path.StartsWith("content/", StringComparison.Ordinal) || path == "README.md")
            .SelectMany(path => Fences(RepositoryFiles.Lines(path)).Select(fence => (Path: path, fence.Title, fence.Code)))
            .Where(fence => RepositoryFiles.All.Contains(fence.Title))
            .ToList();
        Assert.NotEmpty(shown);
        Assert.Empty(shown
            .Where(fence => !Normal(RepositoryFiles.Read(fence.Title)).Contains(fence.Code, StringComparison.Ordinal))
            .Select(fence => $"{fence.Path} shows what is not in {fence.Title}"));
    }

    [Fact]
    public void The_law_itself_sees_fences_within_fences() => Assert.Equal(
        [("a.md", "one\n```cs b.cs\ntwo\n```\n"), ("", "three\n")],
        Fences("````md a.md\none\n```cs b.cs\ntwo\n```\n````\n```cs\nthree\n```".Split('\n')));

    private static IEnumerable<(string Title, string Code)> Fences(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var ticks = lines[i].TakeWhile(c => c == '`').Count();
            if (ticks < 3)
            {
                continue;
            }

            var info = lines[i][ticks..].Split(' ', 2);
            var end = Array.IndexOf(lines, new string('`', ticks), i + 1);
            end = end < 0 ? lines.Length : end;
            yield return (info.Length > 1 ? info[1] : "", string.Concat(lines[(i + 1)..end].Select(line => line + "\n")));
            i = end;
        }
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n");
}
