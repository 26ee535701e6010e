using System.Text;

namespace LinkHub.DocGen.Serve;

/// <summary>Puts the preview's own script and style into a page that is served; published pages never have them.</summary>
internal static class LivePage
{
    /// <summary>The first part of the addresses of the preview's own files.</summary>
    public const string Path = "/~live/";

    private static ReadOnlySpan<byte> HeadEnd => "</head>"u8;

    private static ReadOnlySpan<byte> Links =>
        "<link rel=\"stylesheet\" href=\"/~live/live.css\"><script src=\"/~live/live.js\" defer></script>"u8;

    public static byte[] Of(ReadOnlySpan<byte> page)
    {
        var at = page.IndexOf(HeadEnd);
        return at < 0 ? page.ToArray() : [.. page[..at], .. Links, .. page[at..]];
    }

    /// <summary>A page of nothing but words, for when there is no hub to show.</summary>
    public static byte[] Empty(string title) => Of(Encoding.ASCII.GetBytes(
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body></body></html>\n"));
}
