using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>
/// Writes a block as tags and expressions alone, in which no character has a meaning in Markdown.
/// </summary>
/// <remarks>Less readable than Markdown, and read back as the same whatever the block holds.</remarks>
internal sealed class MarkdownTokens(MarkdownPlace place)
{
    private const string BlankLine = "\n\n";

    private readonly StringBuilder _tokens = new();

    /// <summary>One block without a final line end.</summary>
    public static string Write(Node node) => Write([node], MarkdownPlace.Block).Trim('\n');

    /// <summary>The content of a block, in one line unless it holds code or a table with pipes.</summary>
    public static string Write(IReadOnlyList<Node> nodes, MarkdownPlace place)
    {
        var tokens = new MarkdownTokens(place);
        foreach (var node in nodes)
        {
            tokens.Add(node);
        }

        return tokens._tokens.ToString();
    }

    // Items, rows and cells by themselves are read as a list or a table; written so, nothing stands deeper
    // than it was.
    private void AddContent(Node parent)
    {
        var nodes = parent.Children;
        var keepsParts = parent is ElementNode { Name: "thead" or "tbody" or "tfoot" };
        for (var i = 0; i < nodes.Count; i++)
        {
            var isAlone = !keepsParts
                && (i == 0 || nodes[i - 1].GetType() != nodes[i].GetType())
                && (i + 1 == nodes.Count || nodes[i + 1].GetType() != nodes[i].GetType());
            if (isAlone && Parts(nodes[i]) is { Count: > 0 } parts)
            {
                foreach (var part in parts)
                {
                    Add(part);
                }
            }
            else
            {
                Add(parent is ListNode && OnlyBlock(nodes[i]) is { } block ? block : nodes[i]);
            }
        }
    }

    // Content of a list outside any item is read as an item.
    private static Node? OnlyBlock(Node item) =>
        item is ListItemNode
        {
            Conditions.IsNone: true, IsChecked: null,
            Children: [(ListNode or QuoteNode or ElementNode { IsInline: false }) and var block],
        }
            ? block
            : null;

    private static IReadOnlyList<Node> Parts(Node node) => node switch
    {
        ListNode { IsOrdered: false, Conditions.IsNone: true } => node.Children,
        TableNode { Conditions.IsNone: true, Alignments.Count: 0 } => node.Children
            is [TableRowNode { Conditions.IsNone: true, Children.Count: > 0 } row]
            ? row.Children
            : node.Children,
        _ => [],
    };

    private void Add(Node node)
    {
        switch (node)
        {
            case TextNode text:
                Add(text.Text);
                break;
            case ImageNode image:
                _tokens.Append(MarkdownTags.Image(image, place));
                break;
            case LinkNode link:
                AddElement(MarkdownTags.Link(link, place), link, "a");
                break;
            case CodeSpanNode code:
                AddCode(code, code.Text);
                break;
            case CodeBlockNode { Conditions.IsNone: true } code when place == MarkdownPlace.Block:
                AddLines(MarkdownCode.Block(code));
                break;
            case CodeBlockNode code:
                AddCode(code, code.Text);
                break;
            case TableNode table when place == MarkdownPlace.Block && MarkdownTable.IsPiped(table):
                AddLines(MarkdownTable.Piped(table, static cell => Write(cell.Children, MarkdownPlace.Cell)));
                break;
            default:
                var (name, attributes) = MarkdownElement.Of(node);
                AddElement(MarkdownTags.Open(name, attributes, place, node.Children.Count == 0), node, name);
                break;
        }
    }

    private void AddLines(string lines) => _tokens.Append(BlankLine).Append(lines).Append(BlankLine);

    private void AddElement(string open, Node node, string name)
    {
        _tokens.Append(open);
        AddContent(node);
        if (!open.EndsWith("/>", StringComparison.Ordinal))
        {
            _tokens.Append("</").Append(name).Append('>');
        }
    }

    private void AddCode(Node code, TemplateText text)
    {
        var (name, attributes) = MarkdownElement.Of(code);
        var isBlock = code is CodeBlockNode;
        _tokens.Append(MarkdownTags.Open(name, attributes, place)).Append(isBlock ? "<code>" : "");
        Add(text);
        _tokens.Append(isBlock ? "</code>" : "").Append("</").Append(name).Append('>');
    }

    private void Add(TemplateText text)
    {
        foreach (var part in text.Parts)
        {
            if (part.IsVariable)
            {
                _tokens.Append('{').Append(part.Text).Append('}');
            }
            else
            {
                AddLiteral(part.Text);
            }
        }
    }

    // Words on both sides of a tag are no address.
    private void AddLiteral(string text)
    {
        _tokens.Append("{\"");
        for (var i = 0; i < text.Length; i++)
        {
            _tokens.Append(text[i] switch
            {
                '\\' => "\\\\",
                '"' => "\\\"",
                '\n' => "\\n",
                '\r' => "\\r",
                '|' when place == MarkdownPlace.Cell => "\\|",
                var sign => sign.ToString(),
            });
            if (MayBeInAddress(text, i))
            {
                _tokens.Append("\"}").Append(MarkdownInline.Nothing).Append("{\"");
            }
        }

        _tokens.Append("\"}");
    }

    private static bool MayBeInAddress(string text, int i) => text[i] switch
    {
        '@' => true,
        ':' => i + 1 < text.Length && text[i + 1] == '/',
        'w' or 'W' => i + 1 < text.Length && text[i + 1] == '.',
        _ => false,
    };
}
