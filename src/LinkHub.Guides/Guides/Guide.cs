using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides;

/// <summary>A guide that was read: its text and what the text holds.</summary>
public sealed record Guide(MarkupDocument Document, GuideOutline Outline);
