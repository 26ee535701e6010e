using LinkHub.Guides.Markup.Parsing;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Reads a body: checks its limits, parses it, lowers it.</summary>
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
        Report(
            limits.RefusedAt, $"lists and quotations are nested deeper than {depth}",
            "Take them out of one another.");
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

/// <summary>
/// Reads a text that is too large or too complex for markup: its paragraphs, word for word.
/// </summary>
internal static class PlainBody
{
    public static IReadOnlyList<Node> Read(LoweringContext context, TextLimit limit)
    {
        var options = context.Options;
        var (what, help) = limit.Kind switch
        {
            TextLimitKind.Length =>
                ($"the text is longer than {options.MaximumLength} characters", "Split the guide."),
            TextLimitKind.Elements =>
                ($"the text has more than {options.MaximumElements} lines, tags and links",
                    "Split the guide, or raise `elements` under `limits` in linkhub.yaml."),
            _ => ("the markup is too complex", "Put what is meant as text into a fenced code block."),
        };
        var effect = limit.End < context.Text.Length
            ? "; its beginning is read as plain text"
            : " and is read as plain text";
        context.Diagnostics.Add(
            TextRules.LimitReached, context.Span(limit.Offset, limit.Offset), what + effect, help);
        return Paragraphs(context, limit.End);
    }

    private static List<Node> Paragraphs(LoweringContext context, int length)
    {
        var nodes = new List<Node>();
        var (start, lineStart) = (0, 0);
        while (lineStart < length)
        {
            var newLine = context.Text.AsSpan(lineStart, length - lineStart).IndexOfAny('\r', '\n');
            var lineEnd = newLine < 0 ? length : Math.Min(length, context.LineEnd(lineStart + newLine));
            var isBlank = context.Text.AsSpan(lineStart, lineEnd - lineStart).IsWhiteSpace();
            if (isBlank)
            {
                Add(context, nodes, start, lineStart);
                start = lineEnd;
            }

            lineStart = lineEnd;
        }

        Add(context, nodes, start, length);
        return nodes;
    }

    private static void Add(LoweringContext context, List<Node> nodes, int start, int end)
    {
        var text = context.Text.AsSpan(start, Math.Max(0, end - start)).TrimEnd();
        if (!text.IsEmpty)
        {
            var span = context.Span(start, start + text.Length);
            var words = text.ToString().ReplaceLineEndings("\n");
            var content = new TextNode(TemplateText.Literal(words), span);
            nodes.Add(new ParagraphNode(span) { Children = [content] });
        }
    }
}
