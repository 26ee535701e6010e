using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Suppressions;

/// <summary>Reads what a comment says.</summary>
/// <remarks>
/// <code>
/// comment := "guidecheck-disable" ("" | "-line" | "-next-line" | "-file") rule (("," | " ") rule)* "--" reason
/// rule    := an id (LH104) or a name (label-case)
/// </code>
/// </remarks>
internal static class SuppressionParser
{
    /// <summary>What every such comment begins with.</summary>
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
    /// <param name="content">What stands between the marks, from the first word on.</param>
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
