using System.Collections.Concurrent;
using System.Text;
using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Search;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Hubs;

/// <summary>The index that the hub's own search reads.</summary>
/// <remarks>It is made from the text of pages, so it holds no word that a hub must not show.</remarks>
internal sealed class SearchOutput(HubRoom room) : IHubOutput
{
    private const string FormId = "form";

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SearchTerms _terms = new();
    private readonly ConcurrentDictionary<string, SearchPage> _pages = new(StringComparer.Ordinal);

    public void Add(MadePage page, BrandReport report)
    {
        var found = page.View switch
        {
            GuidePage guide => Found(guide, page.Body),
            ContentPage content => Found(content, page.Body),
            ProviderPage provider => Found(provider),
            _ => null,
        };
        if (found is not null)
        {
            _pages[page.View!.Shell.Address] = found;
        }
    }

    /// <summary>Writes the files, in an order that depends on the pages alone.</summary>
    public void Finish(HubIndex index, BrandReport report)
    {
        SearchPage[] pages = [
            .. index.Entries.Select(entry => _pages.GetValueOrDefault(entry.Address)).OfType<SearchPage>()];
        var terms = SearchIndex.Terms(pages, _terms, IsShown);
        foreach (var file in SearchFiles.Of(pages, terms).DistinctBy(file => file.Path))
        {
            room.Files.Write(file.Path, file.Bytes.Span, room.Origins.All, report);
        }
    }

    private SearchPage Found(GuidePage page, IReadOnlyList<Node> body)
    {
        var words = new PageTerms(_terms);
        words.AddToPage(page.Provider.Text, SearchWeight.Name);
        words.AddToPage(page.Method, SearchWeight.Name);
        words.AddToPage(page.Shell.Title, SearchWeight.Field);
        words.AddToPage(page.Shell.Description, SearchWeight.Description);
        PageText.Add(body, page.Body.Anchors, words);
        words.Open(FormId, page.Form.Title);
        AddFields(page.Form.Fields, words);
        return new SearchPage(
            HubEntryKind.Guide, page.Shell, $"{page.Provider.Text} › {page.Method}", words);
    }

    private SearchPage Found(ContentPage page, IReadOnlyList<Node> body)
    {
        var words = new PageTerms(_terms);
        words.AddToPage(page.Shell.Title, SearchWeight.Title);
        words.AddToPage(page.Shell.Description, SearchWeight.Description);
        PageText.Add(body, page.Body.Anchors, words);
        return new SearchPage(HubEntryKind.Page, page.Shell, trail: "", words);
    }

    private SearchPage Found(ProviderPage page)
    {
        var words = new PageTerms(_terms);
        words.AddToPage(page.Shell.Title, SearchWeight.Title);
        words.AddToPage(page.Shell.Description, SearchWeight.Description);
        foreach (var category in page.Categories)
        {
            words.AddToPage(category, SearchWeight.Description);
        }

        foreach (var method in page.Methods)
        {
            words.Open(method.Id, method.Label);
            words.Add(method.Description, SearchWeight.Remark);
            AddFields(method.Fields, words);
            AddFields(method.SetupFields, words);
        }

        return new SearchPage(
            HubEntryKind.Provider, page.Shell, string.Join(", ", page.Categories), words);
    }

    // Excludes parts of allowed addresses that would be forbidden words on their own.
    private bool IsShown(string word) => room.Brand.Scanner.IsClean("search", StrictUtf8.GetBytes(word));

    private static void AddFields(IEnumerable<FieldView> fields, PageTerms words)
    {
        foreach (var field in fields)
        {
            words.Add(field.Label, SearchWeight.Field);
        }
    }
}
