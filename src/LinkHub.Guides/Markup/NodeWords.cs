using System.Text;

namespace LinkHub.Guides.Markup;

/// <summary>The words of content without its markup.</summary>
public static class NodeWords
{
    /// <summary>Text and code as they are read, in order; pictures as their alternative text.</summary>
    public static string Of(Node node) => Of(node, static _ => null);

    /// <summary>The same with the values of variables; those without one stay as they are written.</summary>
    public static string Of(Node node, Func<string, string?> valueOf)
    {
        var words = new StringBuilder();
        Append(words, node, valueOf);
        return words.ToString().Trim();
    }

    private static void Append(StringBuilder words, Node node, Func<string, string?> valueOf)
    {
        switch (node)
        {
            case TextNode text:
                words.Append(text.Text.Expand(valueOf));
                break;
            case CodeSpanNode code:
                words.Append(code.Text.Expand(valueOf));
                break;
            case ImageNode { Alternative: { } alternative }:
                words.Append(alternative.Value.Expand(valueOf));
                break;
            case LineBreakNode:
                words.Append(' ');
                break;
            default:
                foreach (var child in node.Children)
                {
                    Append(words, child, valueOf);
                }

                break;
        }
    }
}
