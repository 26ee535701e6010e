using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>
/// A part of a guide's content after reading: allowed, cleaned, and with the span it was read from.
/// </summary>
/// <remarks>
/// HTML and Markdown that mean the same are the same node: <c>&lt;strong&gt;</c> and <c>**…**</c> are both
/// <see cref="StrongNode"/>. What a renderer meets is therefore always on the allow-list.
/// </remarks>
public abstract record Node(SourceSpan Span)
{
    public Conditions Conditions { get; init; } = Conditions.None;

    /// <summary>What the node holds, in order; empty for leaves.</summary>
    public IReadOnlyList<Node> Children { get; init; } = [];
}
