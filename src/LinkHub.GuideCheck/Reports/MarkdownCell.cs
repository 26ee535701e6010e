using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Reports;

/// <summary>Text in the cell of a Markdown table, on one line, in which nothing but back-ticks is markup.</summary>
internal static class MarkdownCell
{
    private const int Longest = 500;

    /// <summary>What stands between back-ticks becomes code; all else is text, whatever it looks like.</summary>
    public static string Of(string message)
    {
        var pieces = Cut(VisibleText.Of(message)).Split('`');
        var text = new StringBuilder();
        for (var i = 0; i < pieces.Length; i++)
        {
            var isCode = i % 2 == 1 && i < pieces.Length - 1;
            text.Append(isCode ? Code(pieces[i]) : (i % 2 == 1 ? "\\`" : "") + Text(pieces[i]));
        }

        return text.ToString();
    }

    /// <summary>The whole text as code.</summary>
    public static string Code(string text)
    {
        var visible = Cut(VisibleText.Of(text)).Replace("|", "\\|", StringComparison.Ordinal);
        if (visible.Trim().Length == 0)
        {
            return "` `";
        }

        return visible.Contains('`', StringComparison.Ordinal) ? $"``` {visible} ```" : $"`{visible}`";
    }

    // A name behind `@` would call a person, were there no joiner between.
    private static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter == '<')
            {
                escaped.Append("&lt;");
            }
            else if (letter == '@')
            {
                escaped.Append("@\u2060");
            }
            else if (char.IsAsciiLetterOrDigit(letter) || !char.IsAscii(letter)
                || letter is ' ' or '.' or ',' or ':' or ';' or '/' or '?')
            {
                escaped.Append(letter);
            }
            else
            {
                escaped.Append('\\').Append(letter);
            }
        }

        return escaped.Replace("://", ":\u2060//").ToString();
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
