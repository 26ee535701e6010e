using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A picture.</summary>
/// <param name="Source">Where the picture is: <c>/images/…</c>, relative to the file, or http(s).</param>
/// <param name="Alternative">What it shows, for those who cannot see it; null where nothing was
/// written.</param>
/// <param name="Title">The hover title, or null.</param>
/// <param name="Span">The whole image.</param>
public sealed record ImageNode(
    Located<TemplateText> Source,
    Located<TemplateText>? Alternative,
    TemplateText? Title,
    SourceSpan Span) : Node(Span)
{
    /// <summary>Width in CSS pixels, where the guide gives one.</summary>
    public int? Width { get; init; }

    /// <summary>Height in CSS pixels, where the guide gives one.</summary>
    public int? Height { get; init; }
}
