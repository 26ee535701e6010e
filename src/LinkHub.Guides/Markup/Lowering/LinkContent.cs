using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// Decides what a link may hold: nothing that a reader can follow, open or choose by itself.
/// </summary>
/// <remarks>
/// The content model of <c>a</c> in the HTML standard: no interactive content, no <c>a</c>, nothing with a
/// <c>tabindex</c>. A browser's parser closes the outer link where an inner one begins.
/// </remarks>
internal static class LinkContent
{
    /// <summary>
    /// The content without inner links and hints, or null if it has a part that itself can be followed or
    /// opened, such as a heading: then the outer link is left out. Both are reported.
    /// </summary>
    /// <param name="children">What stands in the link.</param>
    /// <param name="link">The outer link.</param>
    /// <param name="context">The text.</param>
    public static IReadOnlyList<Node>? Of(
        IReadOnlyList<Node> children, SourceSpan link, LoweringContext context)
    {
        if (!children.Any(IsOrHoldsActive))
        {
            return children;
        }

        if (Part(children) is { } part)
        {
            context.Diagnostics.Add(new Diagnostic(
                MarkupRules.NestedLink, $"the link holds {Name(part)} and was left out", Opening(link))
            {
                Help = "Link words instead.",
                Related = [new RelatedSpan(Opening(part.Span), "it stands here")],
            });
            return null;
        }

        return WithoutActive(children, link, context);
    }

    // Links and hints within a line are unwrapped; a bare address in a link is not a link of its own.
    private static List<Node> WithoutActive(
        IReadOnlyList<Node> nodes, SourceSpan link, LoweringContext context)
    {
        var kept = new List<Node>(nodes.Count);
        foreach (var node in nodes)
        {
            if (!IsOrHoldsActive(node))
            {
                kept.Add(node);
                continue;
            }

            var content = WithoutActive(node.Children, link, context);
            if (node is LinkNode inner)
            {
                kept.AddRange(Opened(inner, content, link, context));
            }
            else if (IsHint(node))
            {
                kept.AddRange(Conditional(node, content));
            }
            else
            {
                kept.Add(node with { Children = content });
            }
        }

        return kept;
    }

    private static List<Node> Opened(
        LinkNode inner, List<Node> words, SourceSpan link, LoweringContext context)
    {
        if (!inner.IsBare)
        {
            context.Diagnostics.Add(new Diagnostic(
                MarkupRules.NestedLink, "a link stands in a link and was left out", inner.Span)
            {
                Help = "Close the link around it first.",
                Related = [new RelatedSpan(Opening(link), "the link around it")],
            });
        }

        return Conditional(inner, words.Count > 0 ? words : [new TextNode(inner.Href.Value, inner.Span)]);
    }

    private static List<Node> Conditional(Node around, List<Node> words) => around.Conditions.IsNone
        ? words
        : [
            new ElementNode("span", [], around.Span)
            {
                IsInline = true,
                Conditions = around.Conditions,
                Children = words,
            },
        ];

    private static bool IsOrHoldsActive(Node node) =>
        node is LinkNode || IsHint(node) || IsPart(node) || node.Children.Any(IsOrHoldsActive);

    private static bool IsHint(Node node) => node is ElementNode { Name: "Tooltip", IsInline: true };

    private static Node? Part(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if ((IsPart(node) ? node : Part(node.Children)) is { } part)
            {
                return part;
            }
        }

        return null;
    }

    private static bool IsPart(Node node) => node is HeadingNode or CodeBlockNode or TableNode
        || node is ElementNode
        {
            Name: "Steps" or "Step" or "Tabs" or "Tab" or "CodeGroup" or "Accordion" or "Expandable"
                or "Panel" or "Card"
            or "details" or "summary" or "iframe",
        };

    private static string Name(Node part) => part switch
    {
        HeadingNode => "a heading",
        CodeBlockNode => "a block of code",
        TableNode => "a table",
        ElementNode element => $"`<{element.Name}>`",
        _ => "a part",
    };

    private static SourceSpan Opening(SourceSpan span)
    {
        var end = span.File.Text.AsSpan(span.Start, span.Length).IndexOfAny('\r', '\n');
        return end < 0 ? span : span.Slice(0, end);
    }
}
