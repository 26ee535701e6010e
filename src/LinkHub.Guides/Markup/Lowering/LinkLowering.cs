using System.Globalization;
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

/// <summary>Reports a link whose words are one address and whose target is another.</summary>
internal static class LinkChecks
{
    public static void Check(
        IReadOnlyList<Node> words,
        TemplateText url,
        SourceSpan span,
        LoweringContext context)
    {
        if (url.HasVariables || Host(Words(words).Trim()) is not { } said)
        {
            return;
        }

        var meant = Host(url.ToString());
        if (meant is null || Same(said, meant))
        {
            return;
        }

        context.Diagnostics.Add(
            MarkupRules.TextUrlMismatch,
            span,
            $"the link says `{said}` and leads to `{meant}`",
            "Make the words and the address agree.");
    }

    private static string Words(IEnumerable<Node> nodes) =>
        string.Concat(nodes.Select(static node => node switch
    {
        TextNode text => text.Text.ToString(),
        CodeSpanNode code => code.Text.ToString(),
        _ => Words(node.Children),
    }));

    private static bool Same(string said, string meant) =>
        Bare(said).Equals(Bare(meant), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    // Only words that are wholly an address count: `https://…` or `www.…`.
    private static string? Host(string text)
    {
        if (text.Contains(' '))
        {
            return null;
        }

        var from = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 0 : -1;
        if (from < 0)
        {
            return null;
        }

        var rest = text[from..];
        var end = rest.AsSpan().IndexOfAny("/?#");
        return Ascii(end < 0 ? rest : rest[..end]);
    }

    // Letters that only look alike differ as soon as they are written as a resolver is asked for them.
    private static string Ascii(string host)
    {
        if (System.Text.Ascii.IsValid(host) && !host.Contains('%'))
        {
            return host;
        }

        try
        {
            return new IdnMapping().GetAscii(Uri.UnescapeDataString(host));
        }
        catch (ArgumentException)
        {
            return host;
        }
    }
}
