using System.Collections.Frozen;
using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>
/// A line of content as one text, by which a mention of a name in one node is judged. Labels and code are
/// between marks.
/// </summary>
public sealed class InlineText
{
    /// <summary>Begins text in bold, italics or <c>kbd</c>, as the labels of buttons are written.</summary>
    public const char LabelStart = '\u0001';

    public const char LabelEnd = '\u0002';

    public const char CodeStart = '\u0003';

    public const char CodeEnd = '\u0004';

    /// <summary>Begins the words of a link.</summary>
    public const char LinkStart = '\u0005';

    public const char LinkEnd = '\u0006';

    /// <summary>The marks of labels and code; those of links do not affect the meaning of a name.</summary>
    public const string LabelMarks = "\u0001\u0002\u0003\u0004";

    /// <summary>The last of the marks: every other character comes after it.</summary>
    public const char LastMark = LinkEnd;

    private const int MostWordsOfItem = 3;

    private readonly Dictionary<Node, int> _starts = new(ReferenceEqualityComparer.Instance);

    private InlineText(IReadOnlyList<Node> line)
    {
        var text = new StringBuilder();
        Append(line, text);
        Text = text.ToString();
    }

    private InlineText(ListNode list)
    {
        var text = new StringBuilder();
        foreach (var item in list.Children)
        {
            text.Append(text.Length == 0 ? "" : ", ");
            Append(LineOf(item), text);
        }

        (Text, IsSeries) = (text.ToString(), true);
    }

    // A line for each cell; the first column is a list of its own.
    private InlineText(TableNode table)
    {
        var text = new StringBuilder();
        var rows = table.Children;
        var heads = rows[0].Children.Select(Label).ToArray();
        Append(rows[0].Children, text);
        text.Append('\n').Append(heads[0]).Append(": ");
        foreach (var row in rows.Skip(1))
        {
            Append(row.Children[0].Children, text);
            text.Append(", ");
        }

        foreach (var row in rows.Skip(1))
        {
            var name = Label(row.Children[0]);
            for (var column = 1; column < row.Children.Count; column++)
            {
                var cell = row.Children[column].Children;
                text.Append('\n').Append(IsShort(cell) ? $"{heads.ElementAtOrDefault(column)} {name}: " : "");
                Append(cell, text);
            }
        }

        (Text, IsSeries) = (text.ToString(), true);
    }

    public string Text { get; }

    /// <summary>Whether it holds all items of a list or all cells of a table.</summary>
    public bool IsSeries { get; }

    /// <summary>The line that neighbouring nodes make; variables are as they are written.</summary>
    public static InlineText Of(IReadOnlyList<Node> line) => new(line);

    /// <summary>
    /// A list of short items such as <c>Edit, Merge, Delete</c>, or a table with its cells beside their
    /// headings, since a single word allows no judgement; null for other blocks.
    /// </summary>
    public static InlineText? OfSeries(Node block) => block switch
    {
        ListNode list when list.Children.All(item => IsShort(LineOf(item))) => new(list),
        TableNode { Children.Count: > 0 } table when table.Children.All(row => row.Children.Count > 0
            && row.Children.All(cell => cell.Children.All(IsInline))) => new(table),
        _ => null,
    };

    /// <summary>Where a text or code node of the line begins; null for others.</summary>
    public int? StartOf(Node node) => _starts.TryGetValue(node, out var start) ? start : null;

    /// <summary>Whether a node is part of a line rather than a block of its own.</summary>
    public static bool IsInline(Node node) => node switch
    {
        TextNode or CodeSpanNode or EmphasisNode or StrongNode or StrikethroughNode or LinkNode or ImageNode
            or LineBreakNode => true,
        ElementNode element => element.IsInline || InlineTag.IsInline(InlineTag.NameAt(element.Name)),
        _ => false,
    };

    private static IReadOnlyList<Node> LineOf(Node item) =>
        item.Children is [ParagraphNode paragraph] ? paragraph.Children : item.Children;

    private static string Label(Node cell) =>
        IsShort(cell.Children) ? new InlineText(cell.Children).Text.Trim() : "";

    private static bool IsShort(IReadOnlyList<Node> line) => line.All(IsInline)
        && new InlineText(line).Text.Split(' ').Length <= MostWordsOfItem;

    private void Append(IReadOnlyList<Node> nodes, StringBuilder text)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextNode words:
                    _starts[node] = text.Length;
                    text.Append(OnOneLine(words.Text));
                    break;
                case CodeSpanNode code:
                    _starts[node] = text.Append(CodeStart).Length;
                    text.Append(OnOneLine(code.Text)).Append(CodeEnd);
                    break;
                case LineBreakNode:
                    text.Append(' ');
                    break;
                case EmphasisNode or StrongNode or ElementNode
                {
                    Name: "strong" or "b" or "em" or "i"
                    or "kbd" or "u"
                }:
                    text.Append(LabelStart);
                    Append(node.Children, text);
                    text.Append(LabelEnd);
                    break;
                case ElementNode { Name: "code" or "samp" }:
                    text.Append(CodeStart);
                    Append(node.Children, text);
                    text.Append(CodeEnd);
                    break;
                case LinkNode:
                    text.Append(LinkStart);
                    Append(node.Children, text);
                    text.Append(LinkEnd);
                    break;
                default:
                    text.Append(IsInline(node) ? "" : "\n");
                    Append(node.Children, text);
                    text.Append(IsInline(node) ? "" : "\n");
                    break;
            }
        }
    }

    // The line goes on where only the source's does not.
    private static string OnOneLine(TemplateText text) =>
        text.ToString().Replace('\n', ' ').Replace('\r', ' ');
}

/// <summary>Which tags leave the words on both sides of them together.</summary>
internal static class InlineTag
{
    private static readonly FrozenSet<ulong> Inline = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
        "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr",
    }.Select(name => NameAt(name)).ToFrozenSet();

    private static readonly ulong LineBreak = NameAt("br");

    /// <summary>A tag's name of up to eight letters, in one number; case does not count.</summary>
    /// <param name="tag">What follows <c>&lt;</c>.</param>
    public static ulong NameAt(ReadOnlySpan<char> tag)
    {
        var name = 0UL;
        for (var i = tag.StartsWith('/') ? 1 : 0; i < tag.Length && char.IsAsciiLetterOrDigit(tag[i]); i++)
        {
            name = (name << 8) | (uint)(tag[i] | 0x20);
        }

        return name;
    }

    public static bool IsInline(ulong name) => Inline.Contains(name);

    public static bool IsLineBreak(ulong name) => name == LineBreak;
}
