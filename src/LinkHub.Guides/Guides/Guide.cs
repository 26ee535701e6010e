using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides;

/// <summary>A guide that was read: its text and what the text holds. May be used by many threads.</summary>
public sealed class Guide
{
    private readonly Lazy<GuideOutline> _outline;

    internal Guide(MarkupDocument document, Func<GuideOutline> outline) =>
        (Document, _outline) = (document, new Lazy<GuideOutline>(outline));

    public MarkupDocument Document { get; }

    /// <summary>Made when it is first asked for: pages do without it.</summary>
    public GuideOutline Outline => _outline.Value;
}
