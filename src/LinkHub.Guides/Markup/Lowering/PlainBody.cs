using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// Reads a text that is too large or too complex for markup: its paragraphs, word for word.
/// </summary>
internal static class PlainBody
{
    public static IReadOnlyList<Node> Read(LoweringContext context, int place)
    {
        var isTooLong = context.Text.Length > context.Options.MaximumLength;
        context.Diagnostics.Add(
            TextRules.LimitReached,
            context.Span(place, place),
            isTooLong
                ? $"the text is longer than {context.Options.MaximumLength} characters; its beginning is read as plain text"
                : "the markup is too complex and is read as plain text",
            isTooLong ? "Split the guide." : "Put what is meant as text into a fenced code block.");
        return Paragraphs(context, isTooLong ? context.Options.MaximumLength : context.Text.Length);
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
