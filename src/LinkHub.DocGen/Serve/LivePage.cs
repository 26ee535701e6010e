using System.Text;

namespace LinkHub.DocGen.Serve;

/// <summary>
/// Puts the preview's own script and style into a page that is served; published pages never have them.
/// </summary>
internal static class LivePage
{
    /// <summary>The first part of the addresses of the preview's own files.</summary>
    public const string Path = "/~live/";

    private static ReadOnlySpan<byte> HeadStart => "<head>"u8;

    private static ReadOnlySpan<byte> HeadEnd => "</head>"u8;

    // It runs before the page's own scripts, which find a session in the address then.
    private static ReadOnlySpan<byte> Script => "<script src=\"/~live/live.js\" defer></script>"u8;

    private static ReadOnlySpan<byte> Style => "<link rel=\"stylesheet\" href=\"/~live/live.css\">"u8;

    public static byte[] Of(ReadOnlySpan<byte> page)
    {
        var start = page.IndexOf(HeadStart) + HeadStart.Length;
        var end = page.IndexOf(HeadEnd);
        return end < start
            ? page.ToArray()
            : [.. page[..start], .. Script, .. page[start..end], .. Style, .. page[end..]];
    }

    /// <summary>A page with one sentence, for a preview without a hub to show.</summary>
    public static byte[] Empty(string title) => Of(Encoding.ASCII.GetBytes(
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body></body></html>\n"));
}
