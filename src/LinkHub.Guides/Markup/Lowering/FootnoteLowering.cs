using System.Globalization;
using LinkHub.Guides.Text;
using Markdig.Extensions.Footnotes;
using SourceSpan = LinkHub.Guides.Text.SourceSpan;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// Turns footnotes into a raised link and a section at the end, named as GitHub names them.
/// </summary>
internal static class FootnoteLowering
{
    /// <summary>The beginning of the ids of a footnote and of its mark.</summary>
    public const string Prefix = "user-content-fn";

    public static IEnumerable<Node> Link(FootnoteLink link, LoweringContext context)
    {
        var span = context.Span(link.IsBackLink ? link.Footnote.Span : link.Span);
        var name = Name(link.Footnote);
        if (link.IsBackLink)
        {
            return [new TextNode(TemplateText.Literal(" "), span), Anchor($"#{Prefix}ref-{name}", "↩", span)];
        }

        var number = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        return
        [
            new ElementNode("sup", [], span)
            {
                IsInline = true,
                Children = [Place($"{Prefix}ref-{name}", span), Anchor($"#{Prefix}-{name}", number, span)],
            },
        ];
    }

    public static ElementNode Section(FootnoteGroup group, SourceSpan span, LoweringContext context)
    {
        var notes = group.OfType<Footnote>().OrderBy(static footnote => footnote.Order);
        var items = notes.Select(Node (footnote) =>
        {
            var place = context.Span(footnote.Span);
            var content = BlockLowering.Lower(footnote, context.Deeper());
            Node[] children = [Place($"{Prefix}-{Name(footnote)}", place), .. content];
            return new ListItemNode(null, place) { Children = children };
        });
        var words = new TextNode(TemplateText.Literal("Footnotes"), span);
        var heading = new HeadingNode(2, span) { Children = [words] };
        return new ElementNode("section", [], span)
        {
            Children = [heading, new ListNode(IsOrdered: true, 1, span) { Children = [.. items] }],
        };
    }

    private static string Name(Footnote footnote) =>
        UrlEncoder.Normalise((footnote.Label ?? "").TrimStart('^').ToLowerInvariant());

    private static LinkNode Anchor(string href, string words, SourceSpan span) =>
        new(new Located<TemplateText>(TemplateText.Literal(href), span), null, span)
        {
            Children = [new TextNode(TemplateText.Literal(words), span)],
        };

    private static ElementNode Place(string id, SourceSpan span) =>
        new("span", [new MarkupAttribute("id", TemplateText.Literal(id), span, span)], span)
        {
            IsInline = true,
        };
}
