using System.Globalization;
using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes lists: with markers if all items are tight or all are loose, else as elements.</summary>
internal static class MarkdownList
{
    /// <param name="list">The list.</param>
    /// <param name="isSecond">Whether a list of the same kind stands right before it, so that the marker must
    /// differ.</param>
    public static string Write(ListNode list, bool isSecond)
    {
        if (list.Conditions.IsNone && list.Children.Count > 0 && list.Children.All(IsPlainItem))
        {
            var text = list.Children.All(IsTight) ? Items(list, isSecond, "\n", TightItem)
                : IsLoose(list) ? Items(list, isSecond, "\n\n", LooseItem)
                : null;
            if (text is not null && !IsRule(text))
            {
                return text;
            }
        }

        return Elements(list);
    }

    // "- - -" is a line across the page.
    private static bool IsRule(string text) => !text.Split('\n')[0].AsSpan().ContainsAnyExcept("-* ");

    private static bool IsPlainItem(Node item) => item is ListItemNode { Conditions.IsNone: true };

    // An item of text, then lists and code only, so that no blank line has to stand in it.
    private static bool IsTight(Node item)
    {
        var blocks = item.Children.SkipWhile(MarkdownBlocks.IsInline).ToList();
        var words = item.Children.Take(item.Children.Count - blocks.Count).ToList();
        if (words.Count > 0 && MarkdownBlocks.IsOnlyTags(words))
        {
            return false;
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            var canStand = blocks[i] switch
            {
                CodeBlockNode code => code.Conditions.IsNone && (i > 0 || words.Count > 0),
                ListNode list =>
                    CanInterrupt(list) && (i == 0 ? words.Count > 0 : blocks[i - 1] is CodeBlockNode),
                _ => false,
            };
            if (!canStand)
            {
                return false;
            }
        }

        return true;
    }

    // Only a list from 1 with words in its first item may follow a paragraph without a blank line.
    private static bool CanInterrupt(ListNode list) =>
        list is { Conditions.IsNone: true, Start: 1, Children: [ListItemNode { Children.Count: > 0 }, ..] }
        && list.Children.All(IsPlainItem) && list.Children.All(IsTight);

    // As an element an item with a single paragraph would be read as tight: such a list needs its markers,
    // and words beside its paragraphs are written as expressions.
    private static bool IsLoose(ListNode list)
    {
        var paragraphs = list.Children.Select(item => item.Children.Count(child => child is ParagraphNode))
            .ToList();
        return paragraphs.Exists(count => count > 0)
            && (list.Children.Count > 1 || list.Children[0].Children.Count > 1)
            && (paragraphs.Contains(1)
                || list.Children.All(
                    item => item.Children.OfType<TextNode>().All(MarkdownBlocks.IsVariable)));
    }

    // An empty item would end the list at the blank line behind it.
    private static string LooseItem(Node item) =>
        item.Children.Count == 0 ? MarkdownInline.Nothing : MarkdownBlocks.Write(item.Children);

    private static string TightItem(Node item)
    {
        var words = item.Children.TakeWhile(MarkdownBlocks.IsInline).ToList();
        var text = MarkdownInline.Block(words, MarkdownPlace.Block);
        var blocks = item.Children.Skip(words.Count)
            .Select(block => MarkdownBlocks.Write(block, isAlternate: false));
        return string.Join('\n', words.Count > 0 ? blocks.Prepend(text) : blocks);
    }

    private static string Items(ListNode list, bool isSecond, string between, Func<Node, string> write)
    {
        var text = new StringBuilder();
        for (var i = 0; i < list.Children.Count; i++)
        {
            var number = list.Start + i;
            var marker = list.IsOrdered
                ? string.Create(CultureInfo.InvariantCulture, $"{number}{(isSecond ? ')' : '.')}")
                : isSecond ? "*" : "-";
            var box = ((ListItemNode)list.Children[i]).IsChecked switch
            {
                true => "[x] ",
                false => "[ ] ",
                null => "",
            };
            var content = box + write(list.Children[i]);
            text.Append(i > 0 ? between : "").Append(marker);
            if (content.Length > 0)
            {
                text.Append(' ').Append(MarkdownBlocks.Indent(content, new string(' ', marker.Length + 1)));
            }
        }

        return text.ToString();
    }

    private static string Elements(ListNode list)
    {
        var (name, attributes) = MarkdownElement.Of(list);
        if (list.Children.Count == 0)
        {
            return MarkdownTags.Open(name, attributes, MarkdownPlace.Block, isEmpty: true);
        }

        var text = new StringBuilder(MarkdownTags.Open(name, attributes, MarkdownPlace.Block)).Append('\n');
        foreach (var item in list.Children)
        {
            text.Append("  ").Append(MarkdownBlocks.Indent(Item(item), "  ")).Append('\n');
        }

        return text.Append("</").Append(name).Append('>').ToString();
    }

    private static string Item(Node item)
    {
        var words = item.Children.TakeWhile(MarkdownBlocks.IsInline).ToList();
        var blocks = item.Children.Skip(words.Count).ToList();
        var paragraphs = item.Children.Count(child => child is ParagraphNode);
        var isWordsFirst = blocks.Count > 0 && paragraphs == 0 && !blocks.Exists(MarkdownBlocks.IsInline);
        if (isWordsFirst && !MarkdownBlocks.IsOnlyTags(words))
        {
            // A single paragraph of an item is read as its words.
            var paragraph = new ParagraphNode(item.Span) { Children = words };
            return MarkdownBlocks.Element(item, MarkdownBlocks.Write([paragraph, .. blocks]));
        }

        return MarkdownBlocks.HoldsBlocks(item) && paragraphs != 1
            ? MarkdownBlocks.Element(item, MarkdownBlocks.Write(item.Children))
            : MarkdownInline.Tags(item, MarkdownPlace.Block);
    }
}
