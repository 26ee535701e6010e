using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using LinkHub.Guides.Whitelabel;

namespace LinkHub.Guides.Tests.Whitelabel;

/// <summary>A host's name in the parts of pictures and fonts that hold text, compressed or not.</summary>
public sealed class PictureDisguiseTests
{
    private const string Name = "Harborline";

    private static readonly LeakScanner Scanner = new(new HostWords([Name]));

    public static TheoryData<string, string> Pictures => new()
    {
        { "png text", "tEXt|Author\0Harborline" },
        { "png compressed text", "zTXt|Comment\0\0^Made in Harborline" },
        { "png international text", "iTXt|Title\0\0\0en\0\0Harborline" },
        { "png compressed international text", "iTXt|Title\0\u0001\0en\0\0^Harborline" },
        { "png XMP", "iTXt|XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta creator=\"Harbor&#108;ine\"/>" },
        { "png Exif", "eXIf|MM\0*Harborline" },
        { "png profile's name", "iCCP|Harborline RGB\0\0^profile" },
        { "png profile", "iCCP|RGB\0\0^desc\0\0\0\0H\0a\0r\0b\0o\0r\0l\0i\0n\0e" },
        { "png unknown chunk", "tiDe|Harborline" },
        { "png base64 in a text", "tEXt|Raw\0c2VlIHRoZSBIYXJib3JsaW5lIGRvY3M" },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_png_is_read(string place, string chunk) =>
        Assert.Equal($"{place}: {Name}", $"{place}: {Found("a.png", Png(Chunk(chunk)))}");

    [Fact]
    public void What_follows_the_end_of_a_picture_is_read()
    {
        Assert.Equal(Name, Found("a.png", [.. Png(), .. Ascii(Name)]));
        Assert.Equal(Name, Found("a.jpg", [.. Jpeg(), .. Ascii(Name)]));
        Assert.Equal(Name, Found("a.jpg", [.. Jpeg(), .. Jpeg([0xFF, 0xFE, 0, 12, .. Ascii(Name)])]));
        Assert.Equal(Name, Found("a.jpg", [.. Jpeg(), .. Png(Chunk("zTXt|a\0\0^Harborline"))]));
        Assert.Equal(Name, Found("a.gif", [.. Gif([]), .. Ascii(Name)]));
        Assert.Equal(Name, Found("a.webp", [.. WebP("VP8 ", "x"), .. Ascii(Name)]));
        Assert.Equal(Name, Found("a.avif", [.. Box("ftyp", "avif"), .. Box("mdat", "x"), .. Ascii(Name)]));
        Assert.Equal(Name, Found("a.ico", [.. Icon(Png()), .. Ascii(Name)]));
        Assert.Equal(Name, Found("a.woff", [.. Woff("head", "x"), .. Ascii(Name)]));
    }

    [Theory]
    [InlineData(0xFE, "Harborline")]
    [InlineData(0xE1, "Exif\0\0MM\0*Harborline")]
    [InlineData(0xE1, "Exif\0\0H\0a\0r\0b\0o\0r\0l\0i\0n\0e\0")]
    [InlineData(0xE1, "http://ns.adobe.com/xap/1.0/\0<x creator='Harbor&#x6c;ine'/>")]
    [InlineData(0xED, "Photoshop 3.0\08BIM\u0004\u0004\0\0Harborline")]
    [InlineData(0xE2, "ICC_PROFILE\0\u0001\u0001H\0a\0r\0b\0o\0r\0l\0i\0n\0e")]
    public void A_jpeg_is_read(byte marker, string text)
    {
        byte[] segment = [0xFF, marker, 0, (byte)(text.Length + 2), .. Ascii(text)];

        Assert.Equal(Name, Found("a.jpg", Jpeg(segment)));
        Assert.Equal(Name, Found("a.jpg", [.. Jpeg()[..^2], .. segment, 0xFF, 0xD9]));
        Assert.Equal(Name, Found("a.png", Jpeg(segment)));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zlib")]
    [InlineData("zip")]
    public void Compressed_data_after_the_end_of_a_picture_is_read(string kind)
    {
        var packed = EncodedDisguiseTests.Packed(kind, "Ask the team of Harborline for a key.");

        Assert.Equal(Name, Found("a.png", [.. Png(), .. packed]));
        Assert.Equal(Name, Found("a.jpg", [.. Jpeg(), .. packed]));
        Assert.Equal(Name, Found("a.png", Png(Chunk($"tEXt|Raw\0{Convert.ToBase64String(packed)}"))));
        for (var length = 0; length < 24; length++)
        {
            Assert.Equal("", Found("a.png", [.. Png(), .. packed[..length]]));
        }
    }

    [Fact]
    public void A_picture_in_an_archive_is_read()
    {
        var picture = Encoding.Latin1.GetString(Png(Chunk("zTXt|a\0\0^Harborline")));

        Assert.Equal(Name, Found("a.png", [.. Png(), .. EncodedDisguiseTests.Packed("zip", picture)]));
    }

    [Fact]
    public void Letters_of_two_bytes_among_others_are_read()
    {
        byte[] noise = [.. Enumerable.Range(0, 400).Select(i => (byte)(((i * 73) + 11) % 256))];

        Assert.Equal(Name, Found("a.png", [.. Png(), .. noise, .. Encoding.Unicode.GetBytes(Name), .. noise]));
    }

    [Fact]
    public void What_goes_on_in_another_segment_of_a_jpeg_is_read()
    {
        Assert.Equal(Name, Found("a.jpg", Jpeg([0xFF, 0xFE, 0, 8, .. Ascii("Harbor"), 0xFF, 0xFE, 0, 6, .. Ascii("line")])));
        Assert.Equal(Name, Found("a.jpg", Jpeg(
            [
                0xFF, 0xE2, 0, 22, .. Ascii("ICC_PROFILE\0\u0001\u0002Harbor"),
                0xFF, 0xE2, 0, 20, .. Ascii("ICC_PROFILE\0\u0002\u0002line"),
            ])));
    }

    [Fact]
    public void A_gif_is_read()
    {
        Assert.Equal(Name, Found("a.gif", Gif([0x21, 0xFE, 10, .. Ascii(Name), 0])));
        Assert.Equal(Name, Found("a.gif", Gif([0x21, 0xFE, 6, .. Ascii("Harbor"), 4, .. Ascii("line"), 0])));
        Assert.Equal(Name, Found("a.gif", Gif([0x21, 0xFF, 11, .. Ascii("XMP DataXMP"), .. Ascii("<x>Harborline</x>"), 0])));
        Assert.Equal(Name, Found("a.gif", Gif(
            [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x21, 0xFE, 10, .. Ascii(Name), 0])));
    }

    [Fact]
    public void Other_pictures_are_read()
    {
        Assert.Equal(Name, Found("a.webp", WebP("EXIF", Name)));
        Assert.Equal(Name, Found("a.webp", WebP("XMP ", "<x>Harbor<b/>line</x>")));
        Assert.Equal(Name, Found("a.webp", WebP("note", Name)));
        Assert.Equal(Name, Found("a.avif", [.. Box("ftyp", "avif"), .. Box("meta", Name)]));
        Assert.Equal(Name, Found("a.avif", [.. Box("ftyp", "avif"), .. Box("mdat", new string('\u0001', 500) + Name)]));
        Assert.Equal(Name, Found("a.mp4", [.. Box("ftyp", "isom"), .. Box("udta", Name)]));
        Assert.Equal(Name, Found("a.ico", Icon(Png(Chunk("zTXt|a\0\0^Harborline")))));
    }

    [Fact]
    public void A_font_is_read()
    {
        var names = Names(Name);
        Assert.Equal(Name, Found("a.ttf", Font("name", names)));
        Assert.Equal(Name, Found("a.otf", Font("CFF ", Ascii("Harborline-Regular"), "OTTO")));
        Assert.Equal(Name, Found("a.ttf", Font("zzzz", Ascii(Name))));
        Assert.Equal(Name, Found("a.woff", Woff("name", Encoding.Latin1.GetString(names))));
        Assert.Equal(Name, Found("a.woff", Woff("head", "x", "<metadata><vendor name=\"Harborline\"/></metadata>")));
        Assert.Equal(Name, Found("a.woff2", Woff2(names)));
    }

    [Fact]
    public void A_picture_in_a_data_address_is_read()
    {
        var address = Convert.ToBase64String(Png(Chunk("zTXt|a\0\0^Harborline")));

        Assert.Equal(Name, Found("a.css", Ascii($".x{{background:url(data:image/png;base64,{address})}}")));
    }

    [Fact]
    public void Pixels_and_damaged_pictures_are_no_leak()
    {
        Assert.Equal("", Found("a.png", Png(Chunk("IDAT|Harborline"))));
        Assert.Equal("", Found("a.jpg", Jpeg([0xFF, 0xDB, 0, 12, .. Ascii(Name)])));
        Assert.Equal("", Found("a.png", Png(Chunk("zTXt|a"))));
        Assert.Equal("", Found("a.png", Png(Chunk("zTXt|a\0\0broken"))));
        Assert.Equal("", Found("a.png", Png(Chunk("iTXt|a"))));
        foreach (var whole in new[]
        {
            Png(Chunk("zTXt|a\0\0^x")), Jpeg([0xFF, 0xFE, 0, 3, 1]), Gif([0x21, 0xFE, 1, 1, 0]), WebP("EXIF", "x"),
            Icon(Png()), Box("ftyp", "avif"), Woff("name", Encoding.Latin1.GetString(Names("x"))), Woff2(Names("x")), Font("name", Names("x")),
        })
        {
            for (var length = 0; length < whole.Length; length++)
            {
                Assert.Equal("", Found("a.png", whole[..length]));
            }
        }
    }

    [Fact]
    public void What_unpacks_to_very_much_is_read_up_to_a_limit()
    {
        var zeros = new string(' ', 100 << 20);

        Assert.Equal("", Found("a.png", Png(Chunk("zTXt|a\0\0^" + zeros))));
    }

    private static string Found(string path, byte[] bytes) =>
        string.Join(", ", Scanner.Scan(path, bytes, []).Select(leak => leak.Word).Distinct());

    private static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Big(int value, int size = 4)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes[^size..];
    }

    private static byte[] Little(int value)
    {
        var bytes = Big(value);
        Array.Reverse(bytes);
        return bytes;
    }

    private static byte[] Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var stream = new ZLibStream(bytes, CompressionLevel.Fastest))
        {
            stream.Write(Ascii(text));
        }

        return bytes.ToArray();
    }

    // Written as kind|data, where what follows `^` is compressed.
    private static byte[] Chunk(string text)
    {
        var mark = text.IndexOf('^', StringComparison.Ordinal);
        byte[] data = mark < 0 ? Ascii(text[5..]) : [.. Ascii(text[5..mark]), .. Compressed(text[(mark + 1)..])];
        return [.. Big(data.Length), .. Ascii(text[..4]), .. data, 1, 2, 3, 4];
    }

    private static byte[] Png(params byte[][] chunks) =>
        [0x89, .. "PNG"u8, 13, 10, 26, 10, .. Chunk("IHDR|size"), .. chunks.SelectMany(chunk => chunk), .. Chunk("IEND|")];

    private static byte[] Jpeg(params byte[] segments) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, .. segments, 0xFF, 0xDA, 0, 3, 1, 7, 0xFF, 0, 9, 0xFF, 0xD0, 8, 0xFF, 0xD9];

    private static byte[] Gif(byte[] blocks) => [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6, .. blocks, 0x3B];

    private static byte[] WebP(string kind, string data)
    {
        byte[] chunk = [.. Ascii(kind), .. Little(data.Length), .. Ascii(data), .. new byte[data.Length % 2]];
        return [.. "RIFF"u8, .. Little(chunk.Length + 4), .. "WEBP"u8, .. chunk];
    }

    private static byte[] Box(string kind, string data) => [.. Big(data.Length + 8), .. Ascii(kind), .. Ascii(data)];

    private static byte[] Icon(byte[] picture) =>
        [0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 0, .. Little(picture.Length), .. Little(22), .. picture];

    private static byte[] Names(string name)
    {
        var text = Encoding.BigEndianUnicode.GetBytes(name);
        return [0, 0, 0, 1, 0, 18, 0, 3, 0, 1, 4, 9, 0, 1, .. Big(text.Length, 2), 0, 0, .. text];
    }

    private static byte[] Font(string tag, byte[] table, string kind = "\0\u0001\0\0") =>
        [.. Ascii(kind), 0, 1, 0, 0, 0, 0, 0, 0, .. Ascii(tag), 0, 0, 0, 0, .. Big(28), .. Big(table.Length), .. table];

    private static byte[] Woff(string tag, string table, string metadata = "")
    {
        var data = Compressed(table + new string('\0', 200));
        var more = metadata.Length > 0 ? Compressed(metadata) : [];
        return
        [
            .. "wOFF"u8, 0, 1, 0, 0, .. Big(0), 0, 1, 0, 0, .. Big(0), .. Big(0), .. Big(64 + data.Length), .. Big(more.Length),
            .. Big(metadata.Length), .. Big(0), .. Big(0),
            .. Ascii(tag), .. Big(64), .. Big(data.Length), .. Big(table.Length + 200), .. Big(0), .. data, .. more,
        ];
    }

    private static byte[] Woff2(byte[] names)
    {
        using var bytes = new MemoryStream();
        using (var stream = new BrotliStream(bytes, CompressionLevel.Fastest))
        {
            stream.Write([1, 2, 3, 4, 5, .. names]);
        }

        var data = bytes.ToArray();
        return
        [
            .. "wOF2"u8, 0, 1, 0, 0, .. Big(0), 0, 2, 0, 0, .. Big(0), .. Big(data.Length), .. new byte[24],
            1, 5, 5, (byte)names.Length, .. data,
        ];
    }
}
