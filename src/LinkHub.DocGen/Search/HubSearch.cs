using System.Collections.Concurrent;
using System.Text;
using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Pages;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Whitelabel;

namespace LinkHub.DocGen.Search;

/// <summary>
/// One hub's search: receives the pages as they are made, from several threads, and is written when all are
/// there.
/// </summary>
/// <remarks>It is made from the text of pages, so it holds no word that a hub must not show.</remarks>
/// <param name="scanner">
/// Excludes parts of allowed addresses that would be forbidden words on their own.
/// </param>
internal sealed class HubSearch(LeakScanner scanner)
{
    /// <summary>The anchor of a guide's form.</summary>
    public const string FormId = "form";

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SearchTerms _terms = new();
    private readonly ConcurrentDictionary<string, SearchPage> _pages = new(StringComparer.Ordinal);

    public void Add(GuidePage page, IReadOnlyList<Node> body)
    {
        var words = new PageTerms(_terms);
        words.AddToPage(page.Provider.Text, SearchWeight.Name);
        words.AddToPage(page.Method, SearchWeight.Name);
        words.AddToPage(page.Shell.Title, SearchWeight.Field);
        words.AddToPage(page.Shell.Description, SearchWeight.Description);
        PageText.Add(body, page.Body.Anchors, words);
        words.Open(FormId, page.Form.Title);
        AddFields(page.Form.Fields, words);
        Add(HubEntryKind.Guide, page.Shell, $"{page.Provider.Text} › {page.Method}", words);
    }

    public void Add(ContentPage page, IReadOnlyList<Node> body)
    {
        var words = new PageTerms(_terms);
        words.AddToPage(page.Shell.Title, SearchWeight.Title);
        words.AddToPage(page.Shell.Description, SearchWeight.Description);
        PageText.Add(body, page.Body.Anchors, words);
        Add(HubEntryKind.Page, page.Shell, "", words);
    }

    public void Add(ProviderPage page)
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

        Add(HubEntryKind.Provider, page.Shell, string.Join(", ", page.Categories), words);
    }

    /// <summary>The files, in an order that depends on the pages alone.</summary>
    /// <param name="entries">The hub's pages in the order they are listed; those not added are left
    /// out.</param>
    public IEnumerable<SearchFile> Files(IEnumerable<HubEntry> entries)
    {
        SearchPage[] pages = [
            .. entries.Select(entry => _pages.GetValueOrDefault(entry.Address)).OfType<SearchPage>()];
        return SearchFiles.Of(pages, SearchIndex.Terms(pages, _terms, IsShown));
    }

    private bool IsShown(string word) => scanner.IsClean("search", StrictUtf8.GetBytes(word));

    private static void AddFields(IEnumerable<FieldView> fields, PageTerms words)
    {
        foreach (var field in fields)
        {
            words.Add(field.Label, SearchWeight.Field);
        }
    }

    private void Add(HubEntryKind kind, PageShell shell, string trail, PageTerms words) =>
        _pages[shell.Address] = new SearchPage(
            kind, UrlPath.Encode(shell.Address), shell.Title, trail, shell.Description ?? "", words.Places,
            words.Postings);
}

/// <summary>Adds a page's text to its words, part by part as its headings and steps divide it.</summary>
internal static class PageText
{
    /// <param name="nodes">The branded text.</param>
    /// <param name="anchors">Its ids.</param>
    /// <param name="words">Receives it.</param>
    public static void Add(IReadOnlyList<Node> nodes, PageAnchors anchors, PageTerms words)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case HeadingNode heading when anchors.Of(heading) is { } id:
                    words.Open(id, NodeWords.Of(heading));
                    continue;
                case ElementNode { Name: "Step" or "Accordion" or "Expandable" or "Tab" } part
                    when anchors.Of(part) is { } id
                        && part.Attribute("title")?.Value?.ToString() is { Length: > 0 } title:
                    words.Open(id, title);
                    break;
                case ParagraphNode or TableCellNode or ListItemNode when Phrasing.AreInline(node.Children):
                    words.Add(NodeWords.Of(node), SearchWeight.Text);
                    continue;
                case CodeBlockNode code:
                    words.Add(code.Text.ToString(), SearchWeight.Text);
                    break;
                case TextNode or CodeSpanNode or ImageNode:
                    words.Add(NodeWords.Of(node), SearchWeight.Text);
                    break;
            }

            Add(node.Children, anchors, words);
        }
    }
}
