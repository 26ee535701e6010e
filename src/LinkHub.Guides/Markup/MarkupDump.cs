using System.Globalization;
using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>Draws nodes as text, one a line, children indented: <c>strong (3,5)-(3,14)</c>.</summary>
/// <remarks>Without spans two documents draw the same exactly when they say the same.</remarks>
public static class MarkupDump
{
    /// <summary>Title, description and hub, then the body.</summary>
    public static string Of(MarkupDocument document, bool withSpans = true)
    {
        var text = new StringBuilder();
        Line(text, 0, "title", document.Title?.Span, document.Title?.Value, withSpans);
        Line(text, 0, "description", document.Description?.Span, document.Description?.Value, withSpans);
        if (document.HubName is { } hub)
        {
            Line(text, 0, "hub", hub.Span, TemplateText.Literal(hub.Value), withSpans);
        }

        Nodes(text, 0, document.Body, withSpans);
        return text.ToString();
    }

    public static string Of(IReadOnlyList<Node> nodes, bool withSpans = true)
    {
        var text = new StringBuilder();
        Nodes(text, 0, nodes, withSpans);
        return text.ToString();
    }

    private static void Nodes(StringBuilder text, int depth, IReadOnlyList<Node> nodes, bool withSpans)
    {
        foreach (var node in nodes)
        {
            text.Append(' ', depth * 2).Append(Kind(node));
            Span(text, node.Span, withSpans);
            foreach (var detail in Details(node))
            {
                text.Append(' ').Append(detail);
            }

            text.Append('\n');
            Nodes(text, depth + 1, node.Children, withSpans);
        }
    }

    private static void Line(
        StringBuilder text,
        int depth,
        string kind,
        SourceSpan? span,
        TemplateText? value,
        bool withSpans)
    {
        if (value is not null && span is { } place)
        {
            text.Append(' ', depth * 2).Append(kind);
            Span(text, place, withSpans);
            text.Append(' ').Append(Quoted(value)).Append('\n');
        }
    }

    private static void Span(StringBuilder text, SourceSpan span, bool withSpans)
    {
        if (withSpans)
        {
            var (start, end) = (span.Position, span.EndPosition);
            text.Append(
                CultureInfo.InvariantCulture,
                $" ({start.Line},{start.Column})-({end.Line},{end.Column})");
        }
    }

    private static string Kind(Node node) => node switch
    {
        TextNode => "text",
        CodeSpanNode => "code",
        CodeBlockNode => "code-block",
        StrongNode => "strong",
        EmphasisNode => "emphasis",
        StrikethroughNode => "strikethrough",
        LinkNode => "link",
        ImageNode => "image",
        LineBreakNode => "break",
        ThematicBreakNode => "rule",
        ParagraphNode => "paragraph",
        HeadingNode heading => heading.Level.ToString("'h'0", CultureInfo.InvariantCulture),
        ListNode list => list.IsOrdered ? "numbered-list" : "list",
        ListItemNode => "item",
        QuoteNode => "quote",
        TableNode => "table",
        TableRowNode => "row",
        TableCellNode cell => cell.IsHeader ? "header-cell" : "cell",
        ElementNode element => element.Name,
        _ => node.GetType().Name,
    };

    private static IEnumerable<string> Details(Node node)
    {
        var own = node switch
        {
            TextNode text => [Quoted(text.Text)],
            CodeSpanNode code => [Quoted(code.Text)],
            CodeBlockNode block =>
                [.. Named("language", block.Language), .. Named("title", block.Title), Quoted(block.Text)],
            LinkNode link => Link(link),
            ImageNode image => Image(image),
            ListNode { IsOrdered: true, Start: not 1 } list =>
                Named("start", list.Start.ToString(CultureInfo.InvariantCulture)),
            ListItemNode { IsChecked: { } isChecked } => [isChecked ? "checked" : "unchecked"],
            TableNode table =>
                Flag(string.Join(',', table.Alignments).ToLowerInvariant(), table.Alignments.Count > 0),
            TableCellNode cell =>
                [.. Named("columns", Taken(cell.Columns)), .. Named("rows", Taken(cell.Rows))],
            ElementNode element =>
                [.. Flag("inline", element.IsInline), .. element.Attributes.Select(Attribute)],
            _ => Enumerable.Empty<string>(),
        };
        return own.Concat(Conditions(node.Conditions));
    }

    private static string? Taken(int number) =>
        number > 1 ? number.ToString(CultureInfo.InvariantCulture) : null;

    private static IEnumerable<string> Link(LinkNode link) =>
    [
        Quoted(link.Href.Value),
        .. Named("title", link.Title?.ToString()),
        .. Flag("bare", link.IsBare),
    ];

    private static IEnumerable<string> Image(ImageNode image) =>
    [
        Quoted(image.Source.Value),
        .. Named("alt", image.Alternative?.Value.ToString()),
        .. Named("title", image.Title?.ToString()),
        .. Named("width", image.Width?.ToString(CultureInfo.InvariantCulture)),
        .. Named("height", image.Height?.ToString(CultureInfo.InvariantCulture)),
    ];

    private static IEnumerable<string> Conditions(Conditions conditions) =>
    [
        .. Flag("hidden-on-whitelabel", conditions.HiddenOnWhitelabel),
        .. Flag($"scopes[{string.Join(' ', conditions.Scopes)}]", conditions.Scopes.Count > 0),
        .. Flag("lists-scopes", conditions.ListsScopes),
    ];

    private static string Attribute(MarkupAttribute attribute) =>
        attribute.Value is null ? attribute.Name : $"{attribute.Name}={Quoted(attribute.Value)}";

    private static IEnumerable<string> Named(string name, string? value) =>
        value is null ? [] : [$"{name}={Quoted(value)}"];

    private static IEnumerable<string> Flag(string name, bool isSet) => isSet ? [name] : [];

    private static string Quoted(TemplateText text) => Quoted(string.Concat(text.Parts.Select(
        static part => part.IsVariable ? $"${{{part.Text}}}" : part.Text)));

    private static string Quoted(string text) => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
