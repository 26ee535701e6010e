namespace LinkHub.Guides.Site.Links;

/// <summary>The target of a written link.</summary>
/// <param name="Kind">The kind of target.</param>
/// <param name="Address">A page's address, a picture's path, or the whole link where it leads
/// outside.</param>
public sealed record LinkTarget(LinkTargetKind Kind, string Address)
{
    /// <summary>With its <c>?</c>; empty without one and for links that lead outside.</summary>
    public string Query { get; init; } = "";

    /// <summary>As written, without <c>#</c>; null without one and for links that lead outside.</summary>
    public string? Fragment { get; init; }
}
