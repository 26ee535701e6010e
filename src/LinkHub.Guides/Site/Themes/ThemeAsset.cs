using LinkHub.Guides.Files;

namespace LinkHub.Guides.Site.Themes;

/// <summary>A file that pages of a theme load.</summary>
/// <param name="Address">Relative to <c>assets</c> in the theme's folder: <c>css/site.css</c>.</param>
/// <param name="File">What is published: an SVG is cleaned, and a text is UTF-8 without a byte order
/// mark.</param>
public sealed record ThemeAsset(string Address, PublishedFile File)
{
    /// <summary>What is published.</summary>
    public ReadOnlyMemory<byte> Bytes => File.Bytes;
}
