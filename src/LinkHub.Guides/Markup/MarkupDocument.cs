using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A guide or page as it was read: the envelope taken off, the body as nodes.</summary>
public sealed record MarkupDocument(SourceFile File, EnvelopeKind Envelope, FrontMatter FrontMatter)
{
    /// <summary>
    /// From the front matter, else from the export envelope's heading without the hub's name; null where
    /// neither is.
    /// </summary>
    public Located<TemplateText>? Title { get; init; }

    /// <summary>From the front matter, else from the export envelope's quotation.</summary>
    public Located<TemplateText>? Description { get; init; }

    /// <summary>The hub named behind the dash of an export envelope's heading.</summary>
    public Located<string>? HubName { get; init; }

    /// <summary>Blocks in order.</summary>
    public IReadOnlyList<Node> Body { get; init; } = [];

    /// <summary>Whether it has this title, description and front matter, wherever they stand.</summary>
    public bool SaysTheSameAs(TemplateText title, TemplateText? description, FrontMatter frontMatter) =>
        Title?.Value.Equals(title) == true
        && Equals(Description?.Value, description)
        && FrontMatter.SaysTheSameAs(frontMatter);
}
