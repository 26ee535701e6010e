using System.Buffers;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Whitelabel;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Html;

/// <summary>
/// Writes a definition's texts for one page of one hub: in the brand's words, as text or as HTML.
/// </summary>
/// <param name="Context">The brand and the subject of the page.</param>
/// <param name="Links">Makes the hub's links.</param>
/// <param name="Address">The page that shows the texts.</param>
/// <param name="Words">The hub's own words.</param>
/// <param name="Markup">How Markdown is read.</param>
/// <param name="Report">Receives findings and replacements.</param>
/// <param name="Templates">What a theme shows around parts of texts, or null for the built-in look.</param>
public sealed record PageWriting(
    PageContext Context,
    HubLinks Links,
    string Address,
    Wording Words,
    MarkupOptions Markup,
    BrandReport Report,
    IBodyTemplates? Templates = null)
{
    private static readonly SearchValues<char> MarkupSigns = SearchValues.Create("`*_[]<>{}&~|#!:@=\\\r\n\t");

    /// <summary>Plain text in the brand's words.</summary>
    public string Text(Located<string> text) =>
        BrandedText.Of(text.Value, text.Span, TextUse.Words, Context, Report);

    /// <summary>Plain text in the brand's words, or null if nothing is written.</summary>
    public string? Text(Located<string>? text) =>
        text is { Value.Length: > 0 } written ? Text(written) : null;

    /// <summary>Text with variables in the brand's words.</summary>
    public string Text(TemplateText text, SourceSpan span) =>
        BrandedText.Of(text, span, TextUse.Words, Context, Report).ToString();

    /// <summary>Inline Markdown as HTML, or null if nothing is written.</summary>
    public HubHtml? Html(Located<string>? text)
    {
        if (text is not { Value.Length: > 0 } written)
        {
            return null;
        }

        if (IsPlain(written.Value))
        {
            return HubHtml.Plain(Text(written).Trim());
        }

        var nodes = MarkupReader.ReadFragment(written, Markup, Report.Diagnostics);
        var branded = BrandedContent.Apply(nodes, Context, Report);
        return HubHtmlWriter.WriteInline(branded, Body(written.Span.File.Path));
    }

    // Most descriptions are a plain sentence, which needs no parser.
    private static bool IsPlain(string text) => !text.AsSpan().ContainsAny(MarkupSigns)
        && !text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        && text.TrimStart() is [not ('-' or '+' or (>= '0' and <= '9')), ..];

    /// <summary>The context for writing a text of this page.</summary>
    /// <param name="path">The file it comes from, relative to the content folder.</param>
    public BodyContext Body(string path) =>
        new(Links, new LinkOrigin(path, Address), Words)
        {
            Pictures = Report.Images,
            Made = Report.Links,
            Templates = Templates,
        };
}
