namespace LinkHub.Guides.Site.Links;

/// <summary>Where a link is written.</summary>
/// <param name="Path">The file, relative to the content folder; what <c>./other.mdx</c> is relative
/// to.</param>
/// <param name="Address">The page that shows it, below the hub's base path.</param>
public sealed record LinkOrigin(string Path, string Address);
