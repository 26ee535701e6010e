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

/// <summary>The envelope of a guide's text.</summary>
public enum EnvelopeKind
{
    /// <summary>Nothing: the text is all body.</summary>
    Bare,

    /// <summary>YAML front matter, as authors write it.</summary>
    Source,

    /// <summary>
    /// A documentation index notice, a level-one heading and a quoted description, as hubs export it.
    /// </summary>
    Export,
}

/// <summary>
/// What a guide says about itself before its text begins; each value is null if it is not given.
/// </summary>
public sealed record FrontMatter
{
    public static readonly FrontMatter None = new();

    public Located<string>? Title { get; init; }

    public Located<string>? Description { get; init; }

    /// <summary>The connector's key.</summary>
    public Located<string>? Connector { get; init; }

    /// <summary>The auth method, by label or slug.</summary>
    public Located<string>? Auth { get; init; }

    /// <summary><c>link-account</c> or <c>connector-profile</c>.</summary>
    public Located<string>? Kind { get; init; }

    public Located<string>? Slug { get; init; }

    public Located<string>? SidebarTitle { get; init; }

    public Located<string>? Icon { get; init; }

    /// <summary>A draft is read and checked but not published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The whole text is left out of every whitelabel hub (<c>whitelabelHide: true</c>).</summary>
    public bool IsHiddenOnWhitelabel { get; init; }

    /// <summary>The day somebody last walked through the guide, <c>yyyy-MM-dd</c>.</summary>
    public Located<string>? Verified { get; init; }

    /// <summary>
    /// The version of the definition (<c>info.version</c>) the guide was last compared with.
    /// </summary>
    public Located<string>? VerifiedFor { get; init; }

    /// <summary>The whole block with its fences; null without one.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>Whether reading it found nothing wrong.</summary>
    internal bool IsSound { get; init; }

    /// <summary>
    /// The same front matter in another reading of its file, so that it is parsed once. Null where that
    /// reading begins with another text, and for a front matter with findings, which every reading reports.
    /// </summary>
    internal FrontMatter? In(SourceFile file)
    {
        if (!IsSound || Span is not { } block
            || !file.Text.AsSpan().StartsWith(block.File.Text.AsSpan(0, block.End)))
        {
            return null;
        }

        return this with
        {
            Title = Moved(Title),
            Description = Moved(Description),
            Connector = Moved(Connector),
            Auth = Moved(Auth),
            Kind = Moved(Kind),
            Slug = Moved(Slug),
            SidebarTitle = Moved(SidebarTitle),
            Icon = Moved(Icon),
            Verified = Moved(Verified),
            VerifiedFor = Moved(VerifiedFor),
            Span = file.Span(block.Start, block.End),
        };

        Located<string>? Moved(Located<string>? text) => text is { } located
            ? located with { Span = file.Span(located.Span.Start, located.Span.End) }
            : null;
    }

    /// <summary>Whether both give the same values, wherever they stand.</summary>
    public bool SaysTheSameAs(FrontMatter other) =>
        Values().SequenceEqual(other.Values(), StringComparer.Ordinal)
        && (IsDraft, IsHiddenOnWhitelabel) == (other.IsDraft, other.IsHiddenOnWhitelabel);

    private IEnumerable<string?> Values() =>
    [
        Title?.Value, Description?.Value, Connector?.Value, Auth?.Value, Kind?.Value, Slug?.Value,
        SidebarTitle?.Value, Icon?.Value, Verified?.Value,
    ];
}
