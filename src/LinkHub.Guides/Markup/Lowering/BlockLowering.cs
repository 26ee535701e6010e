using LinkHub.Guides.Markup.Parsing;
using LinkHub.Guides.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SourceSpan = LinkHub.Guides.Text.SourceSpan;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Turns Markdig's blocks into nodes.</summary>
internal static class BlockLowering
{
    /// <summary>The nodes that a container holds, with elements matched.</summary>
    public static List<Node> Lower(ContainerBlock container, LoweringContext context)
    {
        var builder = new ElementBuilder(context);
        var at = context;
        foreach (var block in container)
        {
            at = builder.Depth == at.Depth - context.Depth
                ? at
                : context with { Depth = context.Depth + builder.Depth };
            switch (block)
            {
                case JsxFlowBlock flow:
                    Flow(flow, builder, context);
                    break;
                case EsmBlock:
                    ReportModule(block, context);
                    break;
                case ParagraphBlock paragraph:
                    ParagraphLowering.Lower(paragraph, builder, at);
                    break;
                case var _ when builder.IsInRemoved:
                    break;
                case ListBlock or QuoteBlock when at.Depth >= context.Options.MaximumNesting:
                    ReportDepth(block, at);
                    builder.AddAll(Flattened((ContainerBlock)block, at.Deeper()));
                    break;
                default:
                    if (Node(block, at) is { } node)
                    {
                        builder.Add(node);
                    }

                    break;
            }
        }

        return Content.Adopt(builder.Finish(Math.Min(container.Span.End + 1, context.Text.Length)));
    }

    // A list gives what its items hold.
    private static IEnumerable<Node> Flattened(ContainerBlock container, LoweringContext context) =>
        container is ListBlock list
            ? list.SelectMany(item => Lower((ContainerBlock)item, context))
            : Lower(container, context);

    // Reported where the limit is passed, not at every level behind it.
    private static void ReportDepth(Block block, LoweringContext context)
    {
        if (context.Depth == context.Options.MaximumNesting)
        {
            context.Diagnostics.Add(
                TextRules.LimitReached,
                context.Span(block.Span.Start, block.Span.Start + 1),
                $"elements, lists and quotations are nested deeper than {context.Options.MaximumNesting}",
                "Take them out of one another.");
        }
    }

    private static void Flow(JsxFlowBlock flow, ElementBuilder builder, LoweringContext context)
    {
        var text = new TextRun(context);
        foreach (var token in flow.Tokens)
        {
            switch (token)
            {
                case JsxTag tag:
                    text.Flush(builder, isInLink: false);
                    builder.Add(tag);
                    break;
                case JsxExpression expression when !builder.IsInRemoved:
                    ExpressionLowering.Append(expression, text, context);
                    break;
                case JsxDeclaration declaration:
                    ExpressionLowering.Report(declaration, context);
                    break;
            }
        }

        text.Flush(builder, isInLink: false);
    }

    private static Node? Node(Block block, LoweringContext context)
    {
        var span = context.Span(block.Span);
        return block switch
        {
            HeadingBlock heading => new HeadingNode(heading.Level, span)
            {
                Children = Inlines(heading, context, isInTable: false),
            },
            ThematicBreakBlock => new ThematicBreakNode(span),
            CodeFenceBlock fence => CodeLowering.Lower(fence, span, context),
            ListBlock list => ListLowering.Lower(list, context),
            QuoteBlock quote => new QuoteNode(context.TrimmedSpan(quote.Span))
            {
                Children = Lower(quote, context.Deeper()),
            },
            FootnoteGroup notes => FootnoteLowering.Section(notes, span, context),
            GfmTableBlock table => Table(table, span, context),
            _ => null,
        };
    }

    private static TableNode Table(GfmTableBlock table, SourceSpan span, LoweringContext context)
    {
        var rows = new List<Node>(table.Count);
        foreach (var row in table)
        {
            var cells = new List<Node>();
            foreach (var cell in (GfmRowBlock)row)
            {
                var inlines = Inlines((GfmCellBlock)cell, context, isInTable: true);
                cells.Add(new TableCellNode(rows.Count == 0, context.Span(cell.Span)) { Children = inlines });
            }

            rows.Add(new TableRowNode(context.Span(row.Span)) { Children = cells });
        }

        return new TableNode(table.Alignments, span) { Children = rows };
    }

    private static IReadOnlyList<Node> Inlines(LeafBlock block, LoweringContext context, bool isInTable) =>
        block.Inline is { } inline
            ? InlineLowering.LowerAll(inline, context.Deeper(), isInLink: false, isInTable)
            : [];

    private static void ReportModule(Block block, LoweringContext context) => context.Diagnostics.Add(
        MarkupRules.UnsupportedExpression,
        context.Span(block.Span),
        "module statements are not run and were left out",
        "Delete the statement.");
}
