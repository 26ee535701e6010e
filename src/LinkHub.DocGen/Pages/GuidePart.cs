using System.Text;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Pages;

/// <summary>A step, or what stands under a heading: the smallest part of a guide that a link can lead to.</summary>
internal sealed class GuidePart(Node node, string id, string title)
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _emphasised = [];

    public Node Node => node;

    public string Id => id;

    public string Title => title;

    /// <summary>Its words; asked for when all parts are gathered.</summary>
    public string Text => field ??= _text.ToString();

    /// <summary>What is written in bold or as code.</summary>
    public IReadOnlyList<string> Emphasised => _emphasised;

    /// <summary>All parts in the order of the text.</summary>
    public static IReadOnlyList<GuidePart> In(IReadOnlyList<Node> nodes, PageAnchors anchors)
    {
        List<GuidePart> parts = [];
        Collect(nodes, anchors, parts, current: null);
        return parts;
    }

    private static GuidePart? Collect(
        IReadOnlyList<Node> nodes, PageAnchors anchors, List<GuidePart> parts, GuidePart? current)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case HeadingNode when anchors.Of(node) is { } id:
                    current = new GuidePart(node, id, NodeWords.Of(node));
                    parts.Add(current);
                    break;
                case ElementNode { Name: "Step" } step when anchors.Of(step) is { } id:
                    var part = new GuidePart(step, id, step.Attribute("title")?.Value?.ToString() ?? "");
                    part.Add(step.Children);
                    parts.Add(part);
                    break;
                case ElementNode { IsInline: false }:
                    current = Collect(node.Children, anchors, parts, current);
                    break;
                default:
                    current?.Add([node]);
                    break;
            }
        }

        return current;
    }

    private void Add(IReadOnlyList<Node> nodes)
    {
        foreach (var child in nodes)
        {
            _text.Append(' ').Append(NodeWords.Of(child));
            AddEmphasised(child);
        }
    }

    private void AddEmphasised(Node node)
    {
        if (node is StrongNode or CodeSpanNode)
        {
            _emphasised.Add(NodeWords.Of(node));
        }

        foreach (var child in node.Children)
        {
            AddEmphasised(child);
        }
    }
}
