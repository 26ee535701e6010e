
namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>One file of a case, as its page shows it.</summary>
/// <remarks>
/// A page shows what matters of a file: a <c>diff</c> changes the base file, and guide markup without front
/// matter has the front matter of the base file. Everything else is the whole file.
/// </remarks>
/// <param name="Path">In the content folder, or in the built hub.</param>
/// <param name="Language">The fence's; <c>gone</c> removes the base file.</param>
/// <param name="Shown">What the fence holds, each line ended by LF.</param>
internal sealed record CaseFile(string Path, string Language, string Shown)
{
    private const string HunkEnd = "@@\n";

    /// <summary>The whole text of the file over a base folder; null if the case removes it.</summary>
    public string? TextOver(string baseFolder)
    {
        var file = System.IO.Path.Combine(baseFolder, Path);
        var old = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        return Language switch
        {
            "gone" => null,
            "diff" => Shown.Split(HunkEnd).Aggregate(old, Changed),
            "mdx" when Shown.Length > 0 && !Shown.StartsWith("---", StringComparison.Ordinal) => FrontMatter(old) + Shown,
            _ => Shown,
        };
    }

    private static string FrontMatter(string text)
    {
        const string end = "\n---\n\n";
        return text[..(text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : 0)];
    }

    /// <summary>The text with one hunk applied, which must fit at exactly one place.</summary>
    private string Changed(string text, string hunk)
    {
        var lines = hunk.TrimEnd('\n').Split('\n');
        var parts = ("\n" + text).Split("\n" + Side(lines, '-'));
        Assert.True(parts.Length == 2, $"a hunk of `{Path}` fits at {parts.Length - 1} places:\n{hunk}");
        return $"{parts[0]}\n{Side(lines, '+')}{parts[1]}"[1..];
    }

    private static string Side(string[] lines, char sign) => string.Concat(lines
        .Where(line => line.Length == 0 || line[0] == ' ' || line[0] == sign)
        .Select(line => line.Length == 0 ? "\n" : line[1..] + "\n"));
}
