namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>The pages of all rules, where a person edits them.</summary>
internal static class RulePageFiles
{
    public static string Project { get; } = Path.Combine(Root(), "src/LinkHub.GuideCheck");

    /// <summary>Paths below the project, in ordinal order.</summary>
    public static IEnumerable<string> Paths => new[] { "Rules", "Audits" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Project, folder), "*.md", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Project, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>A content folder without findings.</summary>
    public static string Base { get; } = Path.Combine(Root(), "tests/LinkHub.GuideCheck.Tests/Pages/Base");

    /// <summary>A built hub without findings.</summary>
    public static string BaseHub { get; } = Path.Combine(Root(), "tests/LinkHub.GuideCheck.Tests/Audits/Base");

    public static RulePageFile Read(string path) =>
        RulePageFile.Parse(path, File.ReadAllText(Path.Combine(Project, path)));

    /// <summary>Writes the report of a case into its page, in place of the one that is there.</summary>
    public static void Rewrite(RulePageFile page, RuleCase drawn, string report)
    {
        var (start, end) = (drawn.ReportLines.Start.Value, drawn.ReportLines.End.Value);
        var body = report.Split('\n');
        string[] put = drawn.Report is null ? ["", "```text report", .. body, "```"] : body;
        string[] lines = [.. page.Lines[..start], .. put, .. page.Lines[end..]];
        File.WriteAllText(Path.Combine(Project, page.Path), string.Join('\n', lines));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LinkHub.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
