using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Defined;

/// <summary>
/// Makes the nodes of a guide that no file spells out; all of them point at one place of a definition.
/// </summary>
internal sealed record NodeMaker(SourceSpan Span)
{
    /// <summary>
    /// An element between blocks; its conditions are also written as attributes, as a file would have them.
    /// </summary>
    public ElementNode Element(
        string name, IReadOnlyList<Node> children, params IReadOnlyList<MarkupAttribute> attributes) =>
        new(name, attributes, Span) { Children = children };

    public MarkupAttribute Attribute(string name, TemplateText? value = null) => new(name, value, Span, Span);

    public HeadingNode Heading(int level, string words) => new(level, Span) { Children = [Text(words)] };

    public ElementNode Step(string title, params IReadOnlyList<Node> children) =>
        Element("Step", children, Attribute("title", Template(title)));

    public ParagraphNode Paragraph(string words) => new(Span) { Children = [Text(words)] };

    public ListNode List(params IEnumerable<IReadOnlyList<Node>> items) => new(IsOrdered: false, Start: 1, Span)
    {
        Children = [.. items.Select(item => new ListItemNode(IsChecked: null, Span) { Children = item })],
    };

    public TextNode Text(string words) => new(Template(words), Span);

    public StrongNode Strong(string words) =>
        new(Span) { Children = [new TextNode(TemplateText.Literal(words), Span)] };

    /// <summary>Words of this program, in which every <c>{name}</c> is a variable.</summary>
    private static TemplateText Template(string words)
    {
        var parts = new List<TemplatePart>();
        foreach (var piece in words.Split('{'))
        {
            var close = piece.IndexOf('}');
            if (close >= 0)
            {
                parts.Add(TemplatePart.Variable(piece[..close]));
            }

            if (close + 1 < piece.Length)
            {
                parts.Add(TemplatePart.Literal(piece[(close + 1)..]));
            }
        }

        return new TemplateText(parts);
    }
}
