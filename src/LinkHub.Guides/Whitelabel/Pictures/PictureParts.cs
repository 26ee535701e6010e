using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Unicode;

namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>Collects the texts of one picture; compressed parts are read up to a limit.</summary>
internal sealed class PictureParts
{
    private const int MostInflated = 1 << 25;
    private const int MostPictures = 64;
    private const int AlwaysText = 256;
    private const int PixelSample = 1 << 12;

    private static readonly SearchValues<byte> Printable = SearchValues.Create(
        [0, (byte)'\t', (byte)'\n', (byte)'\r',
            .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (byte)c)]);

    private int _inflated;
    private int _pictures;

    public List<PicturePart> All { get; } = [];

    /// <summary>Whether one more picture within the picture may be read; their number is limited.</summary>
    public bool Enter() => ++_pictures <= MostPictures;

    /// <summary>Adds bytes that are text.</summary>
    public void AddText(ReadOnlySpan<byte> bytes, int from, int to)
    {
        to = Math.Min(to, bytes.Length);
        if (from < to)
        {
            Add(bytes[from..to], from, isAsIs: true);
        }
    }

    /// <summary>Adds text that was joined from parts or decoded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The byte where it comes from.</param>
    public void AddDecoded(ReadOnlySpan<byte> text, int start) => Add(text, start, isAsIs: false);

    /// <summary>Adds bytes of unknown content: text if most of it can be read, or pixels.</summary>
    public void AddUnknown(ReadOnlySpan<byte> bytes, int from, int to)
    {
        to = Math.Min(to, bytes.Length);
        if (from >= to)
        {
            return;
        }

        AddUnknown(bytes[from..to], from, isAsIs: true);
    }

    /// <summary>The same for bytes that were put together or decoded.</summary>
    public void AddUnknownDecoded(ReadOnlySpan<byte> part, int start) =>
        AddUnknown(part, start, isAsIs: false);

    /// <summary>Adds what a zlib stream (RFC 1950) holds.</summary>
    /// <param name="compressed">The stream.</param>
    /// <param name="start">The byte where it comes from.</param>
    public void AddInflated(ReadOnlySpan<byte> compressed, int start) =>
        AddDecoded(Inflate(compressed), start);

    /// <summary>The content of a zlib stream, as far as it can be read and within the limit.</summary>
    public byte[] Inflate(ReadOnlySpan<byte> compressed)
    {
        using var stream = new ZLibStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
        return ReadAll(stream);
    }

    /// <summary>The same for gzip (RFC 1952).</summary>
    public byte[] Gunzip(ReadOnlySpan<byte> compressed)
    {
        using var stream = new GZipStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
        return ReadAll(stream);
    }

    /// <summary>The same for deflate without a frame (RFC 1951).</summary>
    public byte[] Unpack(ReadOnlySpan<byte> compressed)
    {
        using var stream = new DeflateStream(
            new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
        return ReadAll(stream);
    }

    /// <summary>The same for Brotli (RFC 7932).</summary>
    public byte[] Unbrotli(ReadOnlySpan<byte> compressed)
    {
        using var stream = new BrotliStream(
            new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
        return ReadAll(stream);
    }

    /// <summary>Adds the parts of a file that was unpacked, whatever its kind.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">The byte where it comes from.</param>
    public void AddWithin(byte[] file, int start)
    {
        var from = All.Count;
        if (file.Length > 0)
        {
            ImageText.AddParts(this, file, 0);
        }

        for (var i = from; i < All.Count; i++)
        {
            All[i] = All[i] with { Start = start, IsAsIs = false };
        }
    }

    private void AddUnknown(ReadOnlySpan<byte> part, int start, bool isAsIs)
    {
        if (part.Length <= AlwaysText || IsMostlyText(part))
        {
            Add(part, start, isAsIs);
        }
        else
        {
            All.Add(new PicturePart(start, Encoding.Latin1.GetString(part), isAsIs, IsPixels: true));
        }
    }

    private byte[] ReadAll(Stream stream)
    {
        var read = new MemoryStream();
        var piece = new byte[1 << 14];
        try
        {
            while (_inflated < MostInflated && stream.Read(piece) is var count and > 0)
            {
                read.Write(piece, 0, count);
                _inflated += count;
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            // Broken data is as much text as was read of it.
        }

        return read.ToArray();
    }

    private void Add(ReadOnlySpan<byte> text, int start, bool isAsIs)
    {
        if (text.IsEmpty)
        {
            return;
        }

        All.Add(new PicturePart(start, Encoding.Latin1.GetString(text), isAsIs, IsPixels: false));
        if (!Ascii.IsValid(text) && Utf8.IsValid(text))
        {
            All.Add(
                new PicturePart(
                    start, new UTF8Encoding(false).GetString(text), IsAsIs: false, IsPixels: false));
        }
    }

    private static bool IsMostlyText(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, PixelSample)];
        var count = 0;
        foreach (var b in sample)
        {
            count += Printable.Contains(b) ? 1 : 0;
        }

        return count > sample.Length * 3 / 4;
    }
}

/// <summary>A text that stands in a picture or font.</summary>
/// <param name="Start">The byte where it, or what it is decoded from, begins.</param>
/// <param name="Text">The text itself.</param>
/// <param name="IsAsIs">Whether each character is one byte of the file.</param>
/// <param name="IsPixels">Whether short words in it are likely to be chance.</param>
internal readonly record struct PicturePart(int Start, string Text, bool IsAsIs, bool IsPixels);

/// <summary>Adds the texts of one kind of picture or font.</summary>
/// <param name="parts">Receives them.</param>
/// <param name="bytes">The whole file.</param>
/// <param name="start">Where the picture begins in it.</param>
internal delegate void PictureReader(PictureParts parts, ReadOnlySpan<byte> bytes, int start);
