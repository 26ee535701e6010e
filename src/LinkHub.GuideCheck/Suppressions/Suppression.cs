using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Suppressions;

/// <summary>A comment in a guide or a definition that leaves findings out.</summary>
/// <param name="Word">Its first word, such as <c>guidecheck-disable-line</c>.</param>
/// <param name="Span">The whole comment with its marks.</param>
internal sealed record Suppression(Located<string> Word, SourceSpan Span)
{
    /// <summary>Null where the first word is none that is known.</summary>
    public SuppressionKind? Kind { get; init; }

    /// <summary>Ids or names of rules, as written.</summary>
    public IReadOnlyList<Located<string>> Rules { get; init; } = [];

    /// <summary>Why; null where nothing is said.</summary>
    public string? Reason { get; init; }

    /// <summary>The line, from 1, whose findings are meant; null for the whole file.</summary>
    public int? Line { get; init; }
}
