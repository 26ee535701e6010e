using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>
/// What a guide says of itself before its text begins; each value null where it is not given.
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

    /// <summary>The version of the definition (<c>info.version</c>) the guide was last compared with.</summary>
    public Located<string>? VerifiedFor { get; init; }

    /// <summary>The whole block with its fences; null without one.</summary>
    public SourceSpan? Span { get; init; }

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
