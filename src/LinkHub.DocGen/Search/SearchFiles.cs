using System.Text.Json;

namespace LinkHub.DocGen.Search;

/// <summary>
/// Makes a hub's search into files: an entry, the list of words, and parts that are loaded when a word or a
/// page in them is wanted.
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

        foreach (var entry in SearchFile.Entry(json => WriteEntry(json, pages.Count, pageParts, wordParts, postingParts)))
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
