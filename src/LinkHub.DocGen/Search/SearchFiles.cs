using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace LinkHub.DocGen.Search;

/// <summary>
/// Writes a hub's search as files: an entry, the list of words, and parts that are loaded when a search needs
/// a word or a page in them.
/// </summary>
internal static class SearchFiles
{
    private const int Version = 1;
    private const int PagesInPart = 128;
    private const int WordsPartSize = 1 << 18;
    private const int PostingsPartSize = 1 << 15;

    /// <summary>All files; each is made as it is taken.</summary>
    public static IEnumerable<SearchFile> Of(IReadOnlyList<SearchPage> pages, IEnumerable<SearchTerm> terms)
    {
        List<string> pageParts = [];
        foreach (var chunk in pages.Chunk(PagesInPart))
        {
            var part = SearchFile.Part(json => Write(json, chunk));
            pageParts.Add(part.Path);
            yield return part;
        }

        List<string> words = [];
        List<(int First, string Path)> postingParts = [];
        foreach (var chunk in Chunks(terms))
        {
            var part = SearchFile.Part(json => WriteList(json, chunk.Select(term => term.Postings)));
            postingParts.Add((words.Count, part.Path));
            words.AddRange(chunk.Select(term => term.Word));
            yield return part;
        }

        List<string> wordParts = [];
        foreach (var chunk in words.Chunk(WordsPartSize / 8))
        {
            var part = SearchFile.Part(json => WriteList(json, chunk));
            wordParts.Add(part.Path);
            yield return part;
        }

        foreach (var entry in SearchFile.Entry(
            json => WriteEntry(json, pages.Count, pageParts, wordParts, postingParts)))
        {
            yield return entry;
        }
    }

    private static IEnumerable<List<SearchTerm>> Chunks(IEnumerable<SearchTerm> terms)
    {
        List<SearchTerm> chunk = [];
        var size = 0;
        foreach (var term in terms)
        {
            chunk.Add(term);
            size += term.Postings.Length;
            if (size >= PostingsPartSize)
            {
                yield return chunk;
                (chunk, size) = ([], 0);
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }

    private static void Write(Utf8JsonWriter json, SearchPage[] pages)
    {
        json.WriteStartArray();
        foreach (var page in pages)
        {
            json.WriteStartArray();
            json.WriteStringValue(page.Address);
            json.WriteStringValue(page.Title);
            json.WriteStringValue(page.Trail);
            json.WriteStringValue(page.Description);
            json.WriteNumberValue((int)page.Kind);
            foreach (var place in page.Places)
            {
                json.WriteStringValue(place.Id);
                json.WriteStringValue(place.Title);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteEntry(
        Utf8JsonWriter json,
        int pages,
        IEnumerable<string> pageParts,
        IEnumerable<string> wordParts,
        IEnumerable<(int First, string Path)> postingParts)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteNumber("pages", pages);
        json.WriteNumber("pagesInPart", PagesInPart);
        json.WritePropertyName("pageParts");
        WriteList(json, pageParts);
        json.WritePropertyName("wordParts");
        WriteList(json, wordParts);
        json.WriteStartArray("postingParts");
        foreach (var (first, path) in postingParts)
        {
            json.WriteStartArray();
            json.WriteNumberValue(first);
            json.WriteStringValue(path);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>A part of a hub's search, as a page can load it from a server and from a disk.</summary>
/// <remarks>
/// A page opened from a disk may fetch nothing. It may load a style sheet, which can do nothing but hold a
/// value: each part is one custom property whose value is JSON, which is a valid list of CSS tokens. A script
/// could be loaded as well, but then a changed script would run in a page that takes credentials.
/// </remarks>
/// <param name="Path">Relative to the hub; the name without its ending is the property's name too.</param>
/// <param name="Bytes">The whole file.</param>
internal sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    private const int HashLength = 10;

    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.Create(
        UnicodeRanges.All)
    };

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
