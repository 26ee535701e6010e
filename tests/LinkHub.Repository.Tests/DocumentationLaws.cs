namespace LinkHub.Repository.Tests;

/// <summary>What documentation says about files: their code, and the folders they are in.</summary>
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

    [Fact]
    public void The_code_map_names_every_folder_of_a_project()
    {
        var folders = RepositoryFiles.All.Select(path => path.Split('/'))
            .Where(parts => parts is ["src", _, _, _, ..])
            .Select(parts => (Project: parts[1], Folder: parts[2]))
            .ToHashSet();
        var named = CodeMap(RepositoryFiles.Lines("content/pages/contributing/architecture.mdx"));
        Assert.Equal(Drawn(folders), Drawn(named.Where(folders.Contains)));
    }

    [Fact]
    public void The_law_itself_sees_what_a_map_names() => Assert.Equal(
        """
        A: Files Site Text
        B: Hubs
        """,
        Drawn(CodeMap(
        [
            "Not in the `map`.", "- **A** reads:", "  - `Text`, `Site/Lists` and `Site/Links`;", "  - and `Files`.",
            "- **B** writes `Hubs`.", "## After", "`Other`",
        ])));

    private static List<(string Project, string Folder)> CodeMap(string[] lines)
    {
        var named = new List<(string Project, string Folder)>();
        var project = "";
        foreach (var line in lines)
        {
            project = line.StartsWith("- **", StringComparison.Ordinal) ? line.Split("**")[1]
                : line.StartsWith('#') ? "" : project;
            var code = line.Split('`').Where((_, i) => project.Length > 0 && i % 2 == 1);
            named.AddRange(code.Select(path => (project, path.Split('/')[0])));
        }

        return named;
    }

    private static string Drawn(IEnumerable<(string Project, string Folder)> folders) => string.Join('\n', folders
        .Distinct()
        .GroupBy(folder => folder.Project, folder => folder.Folder)
        .OrderBy(project => project.Key, StringComparer.Ordinal)
        .Select(project => $"{project.Key}: {string.Join(' ', project.Order(StringComparer.Ordinal))}"));

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
