using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace LinkHub.DocGen.Search;

/// <summary>A part of a hub's search, as a page can load it from a server and from a disk.</summary>
/// <remarks>
/// Opened from a disk a page may fetch nothing. A style sheet it may load, and that can do nothing but hold a
/// value: each part is one custom property whose value is JSON, which is a valid list of CSS tokens as it
/// stands. A script would load as well, but whoever changed it would run in a page that takes credentials.
/// </remarks>
/// <param name="Path">Relative to the hub; the name without its ending is the property's name too.</param>
/// <param name="Bytes">The whole file.</param>
internal sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    private const int HashLength = 10;

    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A part that can be kept for ever, as its name holds a hash of its data.</summary>
    public static SearchFile Part(Action<Utf8JsonWriter> write)
    {
        var json = Json(write);
        var hash = Convert.ToHexStringLower(SHA256.HashData(json.Span))[..HashLength];
        return new SearchFile($"assets/search.{hash}.css", Sheet(hash, json));
    }

    /// <summary>The entry under its fixed names: as data for programs, and as a sheet.</summary>
    public static IEnumerable<SearchFile> Entry(Action<Utf8JsonWriter> write)
    {
        var json = Json(write);
        yield return new SearchFile("search.json", json);
        yield return new SearchFile("search.css", Sheet("search", json));
    }

    private static ReadOnlyMemory<byte> Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var json = new Utf8JsonWriter(buffer, Layout);
        write(json);
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static byte[] Sheet(string name, ReadOnlyMemory<byte> json) =>
        [.. Encoding.ASCII.GetBytes($"#search-data{{--{name}:"), .. json.Span, .. "}"u8];
}
