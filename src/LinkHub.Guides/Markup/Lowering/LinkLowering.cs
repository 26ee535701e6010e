using LinkHub.Guides.Text;
using Markdig.Syntax.Inlines;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// Turns Markdown's links and pictures into nodes; an address that is not allowed leaves only the words.
/// </summary>
internal static class LinkLowering
{
    public static IEnumerable<Node> Link(
        LinkInline link,
        IReadOnlyList<Node> children,
        SourceSpan span,
        LoweringContext context)
    {
        var url = Url(link, context, out var urlSpan);
        if (!UrlPolicy.MayLink(url))
        {
            Report(urlSpan, context);
            return children;
        }

        if (LinkContent.Of(children, span, context) is not { } words)
        {
            return children;
        }

        if (!link.IsAutoLink)
        {
            LinkChecks.Check(words, url, span, context);
        }

        return
        [
            new LinkNode(new Located<TemplateText>(url, urlSpan), Title(link, urlSpan, context), span)
            {
                Children = words,
            },
        ];
    }

    public static IEnumerable<Node> Image(LinkInline image, SourceSpan span, LoweringContext context)
    {
        var url = Url(image, context, out var urlSpan);
        var content = InlineLowering.LowerAll(image, context.Deeper(), isInLink: true, isInTable: false);
        var words = Content.PlainText(content);
        if (!UrlPolicy.MayLoad(url))
        {
            Report(urlSpan, context);
            return words is { IsEmpty: false } ? [new TextNode(words, span)] : [];
        }

        var alternative = new Located<TemplateText>(words ?? TemplateText.Empty, image.FirstChild is { } first
            ? context.Span(first.Span.Start, InlineLowering.EndOf(image))
            : span);
        var source = new Located<TemplateText>(url, urlSpan);
        return [new ImageNode(source, alternative, Title(image, urlSpan, context), span)];
    }

    private static TemplateText Url(LinkInline link, LoweringContext context, out SourceSpan span)
    {
        span = link.UrlSpan is { IsEmpty: false } place ? context.Span(place) : context.Span(link.Span);
        return Variables.Parse(link.Url ?? "", span, context.Diagnostics).MapLiterals(UrlEncoder.Normalise);
    }

    private static TemplateText? Title(LinkInline link, SourceSpan span, LoweringContext context) =>
        string.IsNullOrEmpty(link.Title) ? null : Variables.Parse(link.Title, span, context.Diagnostics);

    private static void Report(SourceSpan span, LoweringContext context) => context.Diagnostics.Add(
        MarkupRules.UnsafeHtml,
        span,
        "the link's address is not allowed",
        "Use an http(s), mailto, tel or relative address.");
}
