using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Suppressions;

/// <summary>Finds comments of markup that speak to the checker.</summary>
internal static class MarkupComments
{
    private static readonly (string Open, string Close)[] Marks = [("/*", "*/"), ("<!--", "-->")];

    public static IEnumerable<Suppression> In(SourceFile file, int from)
    {
        var text = file.Text;
        for (var at = Next(text, from); at >= 0; at = Next(text, at + 1))
        {
            foreach (var (open, close) in Marks)
            {
                if (Opening(text, at, open) is { } start && Closing(text, at, close) is { } end)
                {
                    var length = text.AsSpan(at, end.Content - at).TrimEnd().Length;
                    yield return SuppressionParser.Parse(file.Span(start, end.Comment), file.Span(at, at + length));
                }
            }
        }
    }

    private static int Next(string text, int from) =>
        text.IndexOf(SuppressionParser.Start, from, StringComparison.Ordinal);

    // The comment's first letter, where nothing but blanks stands between its mark and the word.
    private static int? Opening(string text, int at, string open)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        if (!before.EndsWith(open, StringComparison.Ordinal))
        {
            return null;
        }

        before = before[..^open.Length];
        if (open == "<!--")
        {
            return before.Length;
        }

        before = before.TrimEnd();
        return before.EndsWith("{", StringComparison.Ordinal) ? before.Length - 1 : null;
    }

    private static (int Content, int Comment)? Closing(string text, int at, string close)
    {
        var content = text.IndexOf(close, at, StringComparison.Ordinal);
        if (content < 0)
        {
            return null;
        }

        var end = content + close.Length;
        if (close == "-->")
        {
            return (content, end);
        }

        end += text.AsSpan(end).Length - text.AsSpan(end).TrimStart().Length;
        return end < text.Length && text[end] == '}' ? (content, end + 1) : null;
    }
}
