using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes code between back-ticks.</summary>
internal static class MarkdownCode
{
    /// <summary>Code within a line, or null if back-ticks cannot hold it.</summary>
    public static string? Span(string code, MarkdownPlace place)
    {
        var isTable = place == MarkdownPlace.Cell;
        if (code.Length == 0 || code.AsSpan().IndexOfAny("\n\r") >= 0
            || (isTable && code.Contains("\\|", StringComparison.Ordinal)))
        {
            return null;
        }

        var words = isTable ? code.Replace("|", "\\|", StringComparison.Ordinal) : code;
        var fence = new string('`', LongestRun(code, '`') + 1);
        var isPadded = code[0] == '`' || code[^1] == '`'
            || (code[0] == ' ' && code[^1] == ' ' && code.AsSpan().ContainsAnyExcept(' '));
        return isPadded ? $"{fence} {words} {fence}" : fence + words + fence;
    }

    /// <summary>A fenced block.</summary>
    public static string Block(CodeBlockNode code)
    {
        var text = code.Text.ToString();
        var fence = new string('`', Math.Max(3, LongestRun(text, '`') + 1));
        var info = (code.Language, code.Title) switch
        {
            (null, null) => "",
            ({ } language, null) => language,
            // The first word is the language; one with "=" in it is an attribute, and no language.
            (null, { } title) => $"theme={{null}} {title}",
            ({ } language, { } title) => $"{language} {title}",
        };
        return text.Length == 0 ? $"{fence}{Info(info)}\n{fence}" : $"{fence}{Info(info)}\n{text}\n{fence}";
    }

    private static string Info(string info) =>
        info.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("`", "&#96;", StringComparison.Ordinal);

    private static int LongestRun(string text, char c)
    {
        var (longest, run) = (0, 0);
        foreach (var other in text)
        {
            run = other == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
