namespace LinkHub.Guides.Site;

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
