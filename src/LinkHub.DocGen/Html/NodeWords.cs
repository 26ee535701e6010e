using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>The words of content without its markup.</summary>
public static class NodeWords
{
    /// <summary>Text and code as they are read, in order; pictures as their alternative text.</summary>
    public static string Of(Node node)
    {
        var words = new StringBuilder();
        Append(words, node);
        return words.ToString().Trim();
    }

    private static void Append(StringBuilder words, Node node)
    {
        switch (node)
        {
            case TextNode text:
                words.Append(text.Text);
                break;
            case CodeSpanNode code:
                words.Append(code.Text);
                break;
            case ImageNode { Alternative: { } alternative }:
                words.Append(alternative.Value);
                break;
            case LineBreakNode:
                words.Append(' ');
                break;
            default:
                foreach (var child in node.Children)
                {
                    Append(words, child);
                }

                break;
        }
    }
}
