using LinkHub.Guides.Markup.Parsing;
using LinkHub.Guides.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using SourceSpan = LinkHub.Guides.Text.SourceSpan;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Turns Markdig's inline nodes into nodes.</summary>
internal static class InlineLowering
{
    public static ElementBuilder Lower(
        ContainerInline container,
        LoweringContext context,
        bool isInLink,
        bool isInTable)
    {
        var builder = new ElementBuilder(context);
        var text = new TextRun(context);
        Lower(container, builder, text, context, isInLink, isInTable);
        text.Flush(builder, isInLink);
        return builder;
    }

    /// <summary>The inline nodes that a heading, a cell, a link or emphasis holds.</summary>
    public static IReadOnlyList<Node> LowerAll(
        ContainerInline container,
        LoweringContext context,
        bool isInLink,
        bool isInTable) =>
        Content.Inlines(
            Content.Adopt(Lower(container, context, isInLink, isInTable).Finish(EndOf(container))));

    /// <summary>The offset behind the last thing a container holds.</summary>
    public static int EndOf(ContainerInline container) =>
        (container.LastChild?.Span.End ?? container.Span.End) + 1;

    private static void Lower(
        ContainerInline container,
        ElementBuilder builder,
        TextRun text,
        LoweringContext context,
        bool isInLink,
        bool isInTable)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan(), literal.Span.Start, literal.Span.End + 1);
                    break;
                case HtmlEntityInline entity:
                    text.AppendResolved(entity.Transcoded.ToString(), entity.Span.Start, entity.Span.End + 1);
                    break;
                case LineBreakInline { IsHard: false } soft:
                    text.Append("\n", soft.Span.Start, context.LineEnd(soft.Span.End));
                    break;
                case JsxInline jsx:
                    Token(jsx.Token, builder, text, context, isInLink);
                    break;
                case EmphasisInline deep when context.Depth + builder.Depth >= context.Options.MaximumNesting:
                    ReportDepth(context, builder.Depth, context.Span(deep.Span));
                    Lower(deep, builder, text, context.Deeper(), isInLink, isInTable);
                    break;
                case LineBreakInline or CodeInline or FootnoteLink or EmphasisInline or LinkInline:
                    text.Flush(builder, isInLink);
                    if (!builder.IsInRemoved)
                    {
                        builder.AddAll(Node(inline, context, builder.Depth, isInLink, isInTable));
                    }

                    break;
                case ContainerInline other:
                    Lower(other, builder, text, context, isInLink, isInTable);
                    break;
            }
        }
    }

    private static void Token(
        JsxToken token,
        ElementBuilder builder,
        TextRun text,
        LoweringContext context,
        bool isInLink)
    {
        switch (token)
        {
            case JsxTag tag:
                text.Flush(builder, isInLink);
                builder.Add(tag);
                break;
            case JsxExpression expression when !builder.IsInRemoved:
                if (!ExpressionLowering.Append(expression, text, context))
                {
                    builder.NoteExpression();
                }

                break;
            case JsxDeclaration declaration:
                builder.NoteExpression();
                ExpressionLowering.Report(declaration, context);
                break;
        }
    }

    private static IEnumerable<Node> Node(
        Inline inline,
        LoweringContext context,
        int depth,
        bool isInLink,
        bool isInTable)
    {
        var span = context.Span(inline.Span);
        switch (inline)
        {
            case LineBreakInline:
                return [new LineBreakNode(context.Span(inline.Span.Start, context.LineEnd(inline.Span.End)))];
            case CodeInline code:
                var words = isInTable
                    ? code.Content.Replace("\\|", "|", StringComparison.Ordinal)
                    : code.Content;
                return [new CodeSpanNode(context.Code(words, span), span)];
            case FootnoteLink note:
                return FootnoteLowering.Link(note, context);
            case LinkInline { IsImage: true } image:
                return LinkLowering.Image(image, span, context);
            case LinkInline link:
                var children = LowerAll(link, Deeper(context, depth), isInLink: true, isInTable);
                return LinkLowering.Link(link, children, span, context);
            case EmphasisInline emphasis:
                var content = LowerAll(emphasis, Deeper(context, depth), isInLink, isInTable);
                Node node = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
                {
                    ('~', _) => new StrikethroughNode(span),
                    (_, 1) => new EmphasisNode(span),
                    _ => new StrongNode(span),
                };
                return [node with { Children = content }];
            default:
                return [];
        }
    }

    private static void ReportDepth(LoweringContext context, int depth, SourceSpan span)
    {
        if (context.Depth + depth == context.Options.MaximumNesting)
        {
            context.Diagnostics.Add(
                TextRules.LimitReached,
                span,
                $"elements are nested deeper than {context.Options.MaximumNesting}",
                "Take elements out of one another.");
        }
    }

    private static LoweringContext Deeper(LoweringContext context, int depth) =>
        context with { Depth = context.Depth + depth + 1 };
}
