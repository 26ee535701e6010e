using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Suppressions;

/// <summary>A comment in a guide or a definition that suppresses findings.</summary>
/// <param name="Word">Its first word, such as <c>guidecheck-disable-line</c>.</param>
/// <param name="Span">The whole comment with its marks.</param>
internal sealed record Suppression(Located<string> Word, SourceSpan Span)
{
    /// <summary>Null if the first word is unknown.</summary>
    public SuppressionKind? Kind { get; init; }

    /// <summary>Ids or names of rules, as written.</summary>
    public IReadOnlyList<Located<string>> Rules { get; init; } = [];

    /// <summary>The reason; null if none is given.</summary>
    public string? Reason { get; init; }

    /// <summary>The line, from 1, whose findings are suppressed; null for the whole file.</summary>
    public int? Line { get; init; }
}

/// <summary>The range of a comment that suppresses findings.</summary>
internal enum SuppressionKind
{
    /// <summary>The line of the comment; the next line if the comment stands alone on its line.</summary>
    Here,

    /// <summary>The line it begins on.</summary>
    Line,

    /// <summary>The next line that holds something other than such comments.</summary>
    NextLine,

    /// <summary>The whole file.</summary>
    File,
}

/// <summary>Parses a comment that addresses the checker.</summary>
/// <remarks>
/// <code>
/// comment := "guidecheck-disable" ("" | "-line" | "-next-line" | "-file") rule (("," | " ") rule)* "--"
/// reason rule    := an id (LH104) or a name (label-case)
/// </code>
/// </remarks>
internal static class SuppressionParser
{
    /// <summary>The beginning of every such comment.</summary>
    public const string Start = "guidecheck-";

    public static readonly IReadOnlyDictionary<string, SuppressionKind> Words =
        new Dictionary<string, SuppressionKind>(StringComparer.Ordinal)
        {
            ["guidecheck-disable"] = SuppressionKind.Here,
            ["guidecheck-disable-line"] = SuppressionKind.Line,
            ["guidecheck-disable-next-line"] = SuppressionKind.NextLine,
            ["guidecheck-disable-file"] = SuppressionKind.File,
        };

    /// <param name="comment">The whole comment with its marks.</param>
    /// <param name="content">The text between the marks, from the first word on.</param>
    public static Suppression Parse(SourceSpan comment, SourceSpan content)
    {
        var text = content.Text;
        var dashes = text.IndexOf("--", StringComparison.Ordinal);
        var words = Split(content, dashes < 0 ? text.Length : dashes).ToList();
        var reason = dashes < 0 ? "" : text[(dashes + 2)..].Trim();
        return new Suppression(words[0], comment)
        {
            Kind = Words.TryGetValue(words[0].Value, out var kind) ? kind : null,
            Rules = words[1..],
            Reason = reason.Any(char.IsLetterOrDigit) ? reason : null,
        };
    }

    private static IEnumerable<Located<string>> Split(SourceSpan content, int end)
    {
        var text = content.Text;
        for (var start = 0; start < end; start++)
        {
            var length = 0;
            while (start + length < end && !IsBetween(text[start + length]))
            {
                length++;
            }

            if (length > 0)
            {
                yield return new Located<string>(text.Substring(start, length), content.Slice(start, length));
                start += length;
            }
        }
    }

    private static bool IsBetween(char letter) => letter == ',' || char.IsWhiteSpace(letter);
}
