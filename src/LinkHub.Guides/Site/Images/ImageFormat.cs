namespace LinkHub.Guides.Site.Images;

/// <summary>The kinds of picture a hub publishes.</summary>
public enum ImageFormat
{
    Png,
    Jpeg,
    Gif,
    WebP,
    Svg,
    Icon,
}
