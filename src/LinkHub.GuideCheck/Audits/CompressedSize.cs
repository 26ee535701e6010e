using System.IO.Compression;

namespace LinkHub.GuideCheck.Audits;

/// <summary>How large a file is on its way to a browser.</summary>
internal static class CompressedSize
{
    /// <summary>A page's, which a host compresses when it is asked for: gzip, which every server and browser knows.</summary>
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        using var counted = new MemoryStream(bytes.Length);
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)counted.Length;
    }

    /// <summary>That of a file which never changes, and which hosts keep compressed: Brotli at its best.</summary>
    public static int OfKept(ReadOnlySpan<byte> bytes)
    {
        using var counted = new MemoryStream(bytes.Length);
        using (var brotli = new BrotliStream(counted, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return (int)counted.Length;
    }
}
