using LinkHub.Guides.Markup.Parsing;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Reads a body: bounds it, parses it, lowers it.</summary>
internal static class BodyReader
{
    /// <param name="file">The file.</param>
    /// <param name="offset">Where the body begins.</param>
    /// <param name="options">The reading's options.</param>
    /// <param name="diagnostics">Receives findings.</param>
    /// <param name="snippets">The snippets this one is included from.</param>
    public static IReadOnlyList<Node> Read(
        SourceFile file,
        int offset,
        MarkupOptions options,
        DiagnosticBag diagnostics,
        SnippetTrail snippets)
    {
        var text = offset == 0 ? file.Text : file.Text[offset..];
        return Read(new LoweringContext(file, offset, options, diagnostics)
        {
            Text = text,
            Snippets = snippets,
        });
    }

    public static IReadOnlyList<Node> Read(LoweringContext context)
    {
        if (Complexity.Passed(context.Text, context.Options) is { } limit)
        {
            return PlainBody.Read(context, limit);
        }

        var limits = new ParseLimits(context.Options, context.Text.Length);
        var nodes = BlockLowering.Lower(MdxPipeline.Parse(context.Text, limits), context);
        var (depth, cells) = (context.Options.MaximumNesting, context.Options.MaximumCells);
        Report(limits.RefusedAt, $"lists and quotations are nested deeper than {depth}", "Take them out of one another.");
        Report(
            limits.RowRefusedAt,
            $"tables have more than {cells} cells, the rest is left out",
            "Split the guide, or raise the limit under `limits` in linkhub.yaml.");
        return Blocks(nodes, context);

        void Report(int? place, string message, string help)
        {
            if (place is { } at)
            {
                context.Diagnostics.Add(TextRules.LimitReached, context.Span(at, at + 1), message, help);
            }
        }
    }

    // Words that stand between blocks are a paragraph in a body.
    private static List<Node> Blocks(List<Node> nodes, LoweringContext context)
    {
        if (nodes.TrueForAll(Content.IsBlock))
        {
            return nodes;
        }

        return Content.SplitAtBlocks(nodes, new ParagraphNode(context.Span(0, 0)));
    }
}
