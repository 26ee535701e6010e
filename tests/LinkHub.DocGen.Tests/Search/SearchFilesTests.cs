using System.Text;
using System.Text.Json;
using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Search;

namespace LinkHub.DocGen.Tests.Search;

/// <summary>A small index from its pages to its files.</summary>
public sealed class SearchFilesTests
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void Words_lead_to_pages_places_and_weights()
    {
        var terms = new SearchTerms();
        SearchPage[] pages =
        [
            Page(terms, "wren", page => page.AddToPage("Wren", SearchWeight.Title)),
            Page(terms, "wren/key", page =>
            {
                page.AddToPage("Connect Wren", SearchWeight.Field);
                page.Add("before any heading", SearchWeight.Text);
                page.Open("g-make", "Make a key");
                page.Add("Copy the key that Wren shows", SearchWeight.Text);
            }),
        ];

        Assert.Equal(
            """
            a: 1 Heading 1
            any: 1 Text 0
            before: 1 Text 0
            connect: 1 Field 0
            connectwren: 1 Remark 0
            copy: 1 Text 1
            heading: 1 Text 0
            key: 1 Heading 1
            make: 1 Heading 1
            makea: 1 Remark 1
            akey: 1 Remark 1
            shows: 1 Text 1
            that: 1 Text 1
            the: 1 Text 1
            wren: 0 Title 0, 1 Field 0
            """.Split('\n').Order(StringComparer.Ordinal),
            SearchIndex.Terms(pages, terms, _ => true).Select(Drawn));
    }

    [Fact]
    public void Words_that_a_hub_must_not_show_are_left_out()
    {
        var terms = new SearchTerms();
        var page = Page(terms, "a", page => page.AddToPage("api tern example", SearchWeight.Text));

        Assert.Equal(["api", "example"], SearchIndex.Terms([page], terms, word => word != "tern").Select(term => term.Word));
    }

    [Fact]
    public void Pages_that_only_mention_what_all_do_are_left_out()
    {
        var terms = new SearchTerms();
        SearchPage[] pages = [.. Enumerable.Range(0, 60).Select(i => Page(terms, $"{i}", page =>
        {
            page.AddToPage("the", i == 7 ? SearchWeight.Title : SearchWeight.Text);
            page.AddToPage("rare", i == 9 ? SearchWeight.Text : SearchWeight.Title);
        }))];

        var the = SearchIndex.Terms(pages, terms, _ => true).Single(term => term.Word == "the");

        Assert.Equal("the: common, 7 Title 0", Drawn(the));
    }

    [Fact]
    public void Many_pages_make_many_parts_that_the_entry_finds()
    {
        var terms = new SearchTerms();
        SearchPage[] pages = [.. Enumerable.Range(0, 300).Select(i => Page(
            terms, $"p{i}", page => page.AddToPage(string.Join(' ', Enumerable.Range(i * 7, 400).Select(n => $"word{n}")), SearchWeight.Text)))];

        var files = SearchFiles.Of(pages, SearchIndex.Terms(pages, terms, _ => true)).ToDictionary(file => file.Path);
        var entry = JsonDocument.Parse(files["search.json"].Bytes).RootElement;

        Assert.Equal(300, entry.GetProperty("pages").GetInt32());
        var parts = Paths(entry.GetProperty("pageParts")).Select(path => Data(files[path]).GetArrayLength());
        Assert.Equal([128, 128, 44], parts);
        var words = Paths(entry.GetProperty("wordParts")).SelectMany(path => Strings(Data(files[path]))).ToArray();
        Assert.Equal(words.Order(StringComparer.Ordinal), words);
        var first = 0;
        foreach (var part in entry.GetProperty("postingParts").EnumerateArray())
        {
            Assert.Equal(first, part[0].GetInt32());
            first += Data(files[part[1].GetString()!]).GetArrayLength();
        }

        Assert.Equal(words.Length, first);
        Assert.True(entry.GetProperty("postingParts").GetArrayLength() > 1);
        Assert.Equal(StrictUtf8.GetString(files["search.json"].Bytes.Span), Data(files["search.css"]).GetRawText());
    }

    [Fact]
    public void A_part_is_one_property_with_the_name_of_its_file()
    {
        var part = SearchFile.Part(json => json.WriteStringValue("a\"b } é 設"));

        var name = Path.GetFileNameWithoutExtension(part.Path).Split('.')[^1];
        Assert.Equal($"#search-data{{--{name}:" + "\"a\\u0022b } é 設\"}", StrictUtf8.GetString(part.Bytes.Span));
    }

    private static SearchPage Page(SearchTerms terms, string address, Action<PageTerms> fill)
    {
        var words = new PageTerms(terms);
        fill(words);
        return new SearchPage(HubEntryKind.Page, address, address, "", "", words.Places, words.Postings);
    }

    private static string Drawn(SearchTerm term)
    {
        var numbers = PostingText.Read(term.Postings.TrimStart());
        List<string> drawn = term.Postings.StartsWith(' ') ? ["common"] : [];
        for (var (page, i) = (-1, 0); i < numbers.Count; i += 2)
        {
            page += numbers[i] + 1;
            var code = numbers[i + 1];
            var (weight, place) = code % 2 == 0
                ? (SearchWeight.Text, code / 2)
                : ((SearchWeight)(code / 2 % 8), code / 16);
            drawn.Add($"{page} {weight} {place}");
        }

        return $"{term.Word}: {string.Join(", ", drawn)}";
    }

    private static IEnumerable<string> Paths(JsonElement list) => list.EnumerateArray().Select(path => path.GetString()!);

    private static IEnumerable<string> Strings(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);

    private static JsonElement Data(SearchFile file)
    {
        var text = StrictUtf8.GetString(file.Bytes.Span);
        return JsonDocument.Parse(text[(text.IndexOf(':') + 1)..^1]).RootElement;
    }
}
