using LinkHub.DocGen.Html;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;

namespace LinkHub.DocGen.Search;

/// <summary>Adds a page's text to its words, part by part as its headings and steps divide it.</summary>
internal static class PageText
{
    /// <param name="nodes">The branded text.</param>
    /// <param name="anchors">Its ids.</param>
    /// <param name="words">Receives it.</param>
    public static void Add(IReadOnlyList<Node> nodes, PageAnchors anchors, PageTerms words)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case HeadingNode heading when anchors.Of(heading) is { } id:
                    words.Open(id, NodeWords.Of(heading));
                    continue;
                case ElementNode { Name: "Step" or "Accordion" or "Expandable" or "Tab" } part
                    when anchors.Of(part) is { } id
                        && part.Attribute("title")?.Value?.ToString() is { Length: > 0 } title:
                    words.Open(id, title);
                    break;
                case ParagraphNode or TableCellNode or ListItemNode when Phrasing.AreInline(node.Children):
                    words.Add(NodeWords.Of(node), SearchWeight.Text);
                    continue;
                case CodeBlockNode code:
                    words.Add(code.Text.ToString(), SearchWeight.Text);
                    break;
                case TextNode or CodeSpanNode or ImageNode:
                    words.Add(NodeWords.Of(node), SearchWeight.Text);
                    break;
            }

            Add(node.Children, anchors, words);
        }
    }
}
