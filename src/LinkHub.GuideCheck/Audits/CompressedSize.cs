using System.IO.Compression;

namespace LinkHub.GuideCheck.Audits;

/// <summary>How large a file is on its way to a browser: gzip, which every server and browser knows.</summary>
internal static class CompressedSize
{
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        using var counted = new MemoryStream(bytes.Length);
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)counted.Length;
    }
}
