using System.Globalization;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Turns lists into nodes, task boxes included.</summary>
internal static class ListLowering
{
    public static ListNode Lower(ListBlock list, LoweringContext context)
    {
        var items = new List<Node>(list.Count);
        foreach (var item in list)
        {
            items.Add(Item((ListItemBlock)item, list.IsLoose, context));
        }

        _ = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start);
        var first = list.IsOrdered ? start : 1;
        return new ListNode(list.IsOrdered, first, context.TrimmedSpan(list.Span)) { Children = items };
    }

    private static ListItemNode Item(ListItemBlock item, bool isLoose, LoweringContext context)
    {
        var blocks = BlockLowering.Lower(item, context.Deeper());
        bool? isChecked = null;
        if (blocks is [ParagraphNode { Children: [TextNode text, ..] } first, ..] && Box(text) is { } box)
        {
            isChecked = box;
            blocks[0] = first with { Children = [WithoutBox(text, context), .. first.Children.Skip(1)] };
        }

        var children = isLoose ? blocks : Content.WithoutParagraphs(blocks);
        return new ListItemNode(isChecked, context.TrimmedSpan(item.Span)) { Children = children };
    }

    private static bool? Box(TextNode text)
    {
        if (text.Span.Length == 0 || text.Span.File.Text[text.Span.Start] is '\\' or '&')
        {
            return null;
        }

        return text.Text.Parts[0].Text switch
        {
            ['[', ' ', ']', ' ' or '\t' or '\n', _, ..] => false,
            ['[', 'x' or 'X', ']', ' ' or '\t' or '\n', _, ..] => true,
            _ => null,
        };
    }

    private static TextNode WithoutBox(TextNode text, LoweringContext context)
    {
        var parts = text.Text.Parts;
        var rest = new TemplateText([TemplatePart.Literal(parts[0].Text[4..]), .. parts.Skip(1)]);
        var span = context.Fixed is null ? text.Span.Slice(4, text.Span.Length - 4) : text.Span;
        return new TextNode(rest, span);
    }
}
