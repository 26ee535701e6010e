namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>A rule's page as it lies in the sources, taken apart into its headings and its cases.</summary>
/// <remarks>
/// A fence after <c>## Reported</c> or <c>## Accepted</c> whose info is a language and a path is a file of a
/// case, shown as <see cref="CaseFile"/> says; <c>text report</c> is what the case gives; any other fence
/// is prose. A case ends at a heading and after its report.
/// </remarks>
internal sealed class RulePageFile
{
    public const string Reported = nameof(Reported);
    public const string Accepted = nameof(Accepted);

    private readonly List<RuleCase> _cases = [];
    private readonly List<string> _sections = [];

    private RulePageFile(string path, string[] lines) => (Path, Lines) = (path, lines);

    /// <summary>Below <c>src/LinkHub.GuideCheck</c>, such as <c>Rules/Scopes/UnknownScope.md</c>.</summary>
    public string Path { get; }

    public string[] Lines { get; }

    /// <summary>What stands behind <c>#</c> in the first line.</summary>
    public string Title => Lines[0].StartsWith("# ", StringComparison.Ordinal) ? Lines[0][2..] : "";

    /// <summary>The rule's, the first word of the title.</summary>
    public string Id => Title.Split(' ')[0];

    /// <summary>The headings of the second level, in order.</summary>
    public IReadOnlyList<string> Sections => _sections;

    public IReadOnlyList<RuleCase> Cases => _cases;

    /// <summary>The test classes named under <c>## Tried in</c>, for what no text case can show.</summary>
    public IEnumerable<string> TriedIn => Lines
        .SkipWhile(line => line != "## Tried in")
        .Where(line => line.StartsWith("- `", StringComparison.Ordinal))
        .Select(line => line.Split('`')[1]);

    public static RulePageFile Parse(string path, string text)
    {
        var page = new RulePageFile(path, text.ReplaceLineEndings("\n").Split('\n'));
        page.Read();
        return page;
    }

    private void Read()
    {
        var section = "";
        var files = new List<CaseFile>();
        var end = 0;
        void Close(string? report, Range reportLines)
        {
            if (files.Count > 0 && section is Reported or Accepted)
            {
                var number = _cases.Count(earlier => earlier.Section == section) + 1;
                _cases.Add(new RuleCase(section, number, [.. files], report, reportLines));
            }

            files.Clear();
        }

        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i].StartsWith("## ", StringComparison.Ordinal) || Lines[i].StartsWith("### ", StringComparison.Ordinal))
            {
                Close(null, end..end);
                if (Lines[i][2] == ' ')
                {
                    section = Lines[i][3..];
                    _sections.Add(section);
                }
            }
            else if (Fence(Lines[i]) is { Length: > 0 } fence)
            {
                var start = i + 1;
                i = Array.FindIndex(Lines, start, line => line.TrimEnd() == fence);
                i = i < 0 ? Lines.Length : i;
                end = i + 1;
                var info = Lines[start - 1][fence.Length..].Trim().Split(' ', 2);
                if (info is ["text", "report"])
                {
                    Close(string.Join('\n', Lines[start..i]), start..i);
                }
                else if (info.Length == 2)
                {
                    files.Add(new CaseFile(info[1], info[0], string.Concat(Lines[start..i].Select(line => line + "\n"))));
                }
            }
        }

        Close(null, end..end);
    }

    private static string Fence(string line) =>
        line.StartsWith("```", StringComparison.Ordinal) ? new string('`', line.TakeWhile(c => c == '`').Count()) : "";
}
