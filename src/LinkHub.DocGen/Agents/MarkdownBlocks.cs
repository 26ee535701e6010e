using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes blocks, with a blank line between two of them.</summary>
internal static class MarkdownBlocks
{
    /// <summary>Blocks in order, without a final line end.</summary>
    /// <param name="nodes">The blocks.</param>
    /// <param name="readBack">
    /// Reads each block back to see whether Markdown can express it; null if every block is known to be
    /// expressible.
    /// </param>
    public static string Write(IReadOnlyList<Node> nodes, ReadBack? readBack = null)
    {
        var text = new StringBuilder();
        Node? previous = null;
        var isAlternate = false;
        foreach (var node in nodes)
        {
            isAlternate = !isAlternate && node is ListNode list && previous is ListNode before
                && before.IsOrdered == list.IsOrdered;
            var block = Write(node, isAlternate);
            if (readBack?.Is(node, block) == false)
            {
                block = MarkdownTokens.Write(node);
            }

            if (block.Length > 0)
            {
                text.Append(text.Length > 0 ? "\n\n" : "").Append(block);
                previous = node;
            }
        }

        return text.ToString();
    }

    /// <summary>One block without a final line end.</summary>
    /// <param name="node">The block, or a node within a line that stands between blocks.</param>
    /// <param name="isAlternate">For a list: whether it needs the other marker.</param>
    public static string Write(Node node, bool isAlternate)
    {
        switch (node)
        {
            case ParagraphNode paragraph:
                return Paragraph(paragraph);
            case HeadingNode { Conditions.IsNone: true } heading when heading.Children.All(IsInline):
                var words = MarkdownInline.Block(heading.Children, MarkdownPlace.Heading);
                return $"{new string('#', heading.Level)} {words}".TrimEnd();
            case ListNode list:
                return MarkdownList.Write(list, isAlternate);
            case TableNode table:
                return MarkdownTable.Write(table);
            case CodeBlockNode { Conditions.IsNone: true } code:
                return MarkdownCode.Block(code);
            case ThematicBreakNode { Conditions.IsNone: true }:
                return "___";
            case QuoteNode { Conditions.IsNone: true, Children.Count: > 0 } quote when !quote.Children.Any(
                IsInline):
                var lines = Write(quote.Children).Split('\n');
                return string.Join('\n', lines.Select(line => line.Length == 0 ? ">" : "> " + line));
            case TextNode text:
                return MarkdownExpression.Of(text.Text);
            case ElementNode or QuoteNode when HoldsBlocks(node):
                return Element(node, Write(node.Children));
            default:
                return MarkdownInline.Tags(node, MarkdownPlace.Block);
        }
    }

    /// <summary>Whether a node stands within a line.</summary>
    public static bool IsInline(Node node) => node
        is TextNode or CodeSpanNode or EmphasisNode or StrongNode or StrikethroughNode or LinkNode
            or LineBreakNode
        or ImageNode or ElementNode { IsInline: true };

    /// <summary>
    /// Whether a line of these nodes holds nothing but tags, so that it would not be read as a paragraph.
    /// </summary>
    public static bool IsOnlyTags(IReadOnlyList<Node> nodes)
    {
        var hasWords = nodes.Any(node => node is TextNode text
            && text.Text.Parts.Any(part => !part.IsVariable && !part.Text.AsSpan().IsWhiteSpace()));
        return !hasWords
            && MarkdownInline.Block(nodes, MarkdownPlace.Block).TrimStart() is [] or ['<' or '{' or '&', ..];
    }

    /// <summary>Whether a node's content is written over several lines.</summary>
    /// <remarks>
    /// Text beside blocks goes into one line with them, unless variables or code would be lost there.
    /// </remarks>
    public static bool HoldsBlocks(Node node) =>
        !node.Children.All(IsInline)
        && !node.Children.Any(HoldsWords)
        && (node.Children.OfType<TextNode>().All(IsVariable)
            || node.Children.Any(child => child is CodeBlockNode));

    /// <summary>
    /// Whether words are nothing but variables, which may stand between blocks as they are.
    /// </summary>
    public static bool IsVariable(TextNode text) => text.Text.Parts.All(part => part.IsVariable);

    // On a line of its own it would be a paragraph.
    private static bool HoldsWords(Node node) => node
        is ElementNode { IsInline: true } or StrongNode or EmphasisNode or StrikethroughNode or LinkNode
            or CodeSpanNode
        || (node is TextNode text && IsBlank(text));

    private static bool IsBlank(TextNode text) => string.IsNullOrWhiteSpace(text.Text.ToString());

    /// <summary>An element that is written over several lines.</summary>
    public static string Element(Node node, string content)
    {
        var (name, attributes) = MarkdownElement.Of(node);
        return $"{MarkdownTags.Open(name, attributes, MarkdownPlace.Block)}\n  {Indent(content, "  ")}\n</{name}>";
    }

    /// <summary>The text with every line but the first and the blank ones moved to the right.</summary>
    public static string Indent(string text, string by)
    {
        var moved = new StringBuilder(text.Length + 64);
        for (var i = 0; i < text.Length; i++)
        {
            moved.Append(text[i]);
            if (text[i] == '\n' && i + 1 < text.Length && text[i + 1] != '\n')
            {
                moved.Append(by);
            }
        }

        return moved.ToString();
    }

    private static string Paragraph(ParagraphNode paragraph)
    {
        var text = MarkdownInline.Block(paragraph.Children, MarkdownPlace.Block);
        var isModule = text.StartsWith("import", StringComparison.Ordinal)
            || text.StartsWith("export", StringComparison.Ordinal);
        return !paragraph.Conditions.IsNone || isModule || IsOnlyTags(paragraph.Children)
            ? MarkdownInline.Tags(paragraph, MarkdownPlace.Block)
            : text;
    }
}
