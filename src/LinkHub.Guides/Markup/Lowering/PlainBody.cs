using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

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
