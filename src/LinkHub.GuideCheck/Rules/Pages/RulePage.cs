namespace LinkHub.GuideCheck.Rules.Pages;

/// <summary>What is said of a rule: its documentation, and at once the cases it is tried on.</summary>
/// <param name="Id">The rule's, such as <c>LH101</c>.</param>
/// <param name="Name">The rule's, such as <c>missing-field</c>.</param>
/// <param name="Summary">One sentence: the bad thing.</param>
/// <param name="Body">All sections as Markdown, lines ended by LF.</param>
public sealed record RulePage(string Id, string Name, string Summary, string Body)
{
    /// <summary>Reads a page: a title of id and name, a sentence, sections from <c>## Why</c> on.</summary>
    public static RulePage Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var title = lines[0].TrimStart('#', ' ').Split(' ', 2);
        var sections = Array.FindIndex(lines, line => line.StartsWith("## ", StringComparison.Ordinal));
        var start = sections < 0 ? lines.Length : sections;
        var summary = string.Join(' ', lines[1..start].Where(line => line.Length > 0));
        return new RulePage(title[0], title.Length > 1 ? title[1] : "", summary, string.Join('\n', lines[start..]));
    }
}
