using System.Globalization;
using System.Text;
using System.Text.Json;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes tags with their attributes.</summary>
internal static class MarkdownTags
{
    private const string Hide = "data-whitelabel-hide";
    private const string Scopes = "data-guide-scopes";
    private const string Display = "data-guide-display-scopes-list";

    /// <summary><c>&lt;name …&gt;</c>, or <c>&lt;name … /&gt;</c>.</summary>
    public static string Open(
        string name, IEnumerable<(string Name, string? Value)> attributes, MarkdownPlace place,
        bool isEmpty = false)
    {
        var tag = new StringBuilder("<").Append(name);
        foreach (var (attribute, value) in attributes)
        {
            tag.Append(' ').Append(attribute);
            if (value is not null)
            {
                tag.Append("=\"").Append(MarkdownText.Attribute(value, place)).Append('"');
            }
        }

        return tag.Append(isEmpty ? " />" : ">").ToString();
    }

    /// <summary>An element's own attributes, and those of its conditions that are not among them.</summary>
    public static IEnumerable<(string Name, string? Value)> Attributes(ElementNode element) =>
        element.Attributes
        .Select(a => (a.Name, a.Value?.ToString()))
        .Concat(Attributes(element.Conditions).Where(a => !element.Has(a.Name)));

    /// <summary>
    /// The attributes that give a part its conditions; none for a part that is always shown.
    /// </summary>
    public static IEnumerable<(string Name, string? Value)> Attributes(Conditions conditions)
    {
        if (conditions.HiddenOnWhitelabel)
        {
            yield return (Hide, null);
        }

        if (conditions.Scopes.Count > 0)
        {
            var isPlain = conditions.Scopes.All(scope => scope.AsSpan().IndexOfAny(" ,\t\n[") < 0);
            yield return (Scopes, isPlain ? string.Join(' ', conditions.Scopes) : Json(conditions.Scopes));
        }

        if (conditions.ListsScopes)
        {
            yield return (Display, "true");
        }
    }

    /// <summary>Whether an attribute gives a part a condition that shows or hides it.</summary>
    public static bool IsCondition(string name) => name is Hide or Scopes;

    /// <summary>An image as an element.</summary>
    public static string Image(ImageNode image, MarkdownPlace place)
    {
        var attributes = new List<(string Name, string? Value)> { ("src", image.Source.Value.ToString()) };
        Add("alt", image.Alternative?.Value.ToString());
        Add("title", image.Title?.ToString());
        Add("width", Number(image.Width));
        Add("height", Number(image.Height));
        return Open("img", attributes.Concat(Attributes(image.Conditions)), place, isEmpty: true);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                attributes.Add((name, value));
            }
        }
    }

    /// <summary>A link's opening tag.</summary>
    public static string Link(LinkNode link, MarkdownPlace place)
    {
        var attributes = new List<(string Name, string? Value)> { ("href", link.Href.Value.ToString()) };
        if (link.Title is { } title)
        {
            attributes.Add(("title", title.ToString()));
        }

        return Open("a", attributes.Concat(Attributes(link.Conditions)), place);
    }

    private static string? Number(int? value) =>
        value?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Json(IReadOnlyList<string> scopes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (var scope in scopes)
            {
                json.WriteStringValue(scope);
            }

            json.WriteEndArray();
        }

        return new UTF8Encoding(false, true).GetString(stream.ToArray());
    }
}

/// <summary>The element that means the same as a node.</summary>
internal static class MarkdownElement
{
    public static (string Name, IEnumerable<(string Name, string? Value)> Attributes) Of(Node node)
    {
        if (node is ElementNode element)
        {
            return (element.Name, MarkdownTags.Attributes(element));
        }

        var conditions = MarkdownTags.Attributes(node.Conditions);
        return node switch
        {
            StrongNode => ("strong", conditions),
            EmphasisNode => ("em", conditions),
            StrikethroughNode => ("s", conditions),
            CodeSpanNode => ("code", conditions),
            CodeBlockNode => ("pre", conditions),
            LineBreakNode => ("br", conditions),
            ThematicBreakNode => ("hr", conditions),
            ParagraphNode => ("p", conditions),
            HeadingNode heading => ($"h{heading.Level}", conditions),
            ListNode { IsOrdered: false } => ("ul", conditions),
            ListNode { Start: 1 } => ("ol", conditions),
            ListNode list =>
                ("ol", conditions.Prepend(("start", list.Start.ToString(CultureInfo.InvariantCulture)))),
            ListItemNode item => ("li", Box(item).Concat(conditions)),
            QuoteNode => ("blockquote", conditions),
            TableNode => ("table", conditions),
            TableRowNode => ("tr", conditions),
            TableCellNode cell => (cell.IsHeader ? "th" : "td", Taken(cell).Concat(conditions)),
            _ => ("span", conditions),
        };
    }

    private static IEnumerable<(string Name, string? Value)> Box(ListItemNode item) =>
        item.IsChecked is { } isChecked ? [("data-checked", isChecked ? "true" : "false")] : [];

    private static IEnumerable<(string Name, string? Value)> Taken(TableCellNode cell) =>
        from taken in new[] { (Name: "colspan", Number: cell.Columns), (Name: "rowspan", Number: cell.Rows) }
        where taken.Number > 1
        select (taken.Name, (string?)taken.Number.ToString(CultureInfo.InvariantCulture));
}

/// <summary>Writes words that stand between blocks without being a paragraph: as expressions.</summary>
internal static class MarkdownExpression
{
    public static string Of(TemplateText text)
    {
        var expressions = new StringBuilder();
        foreach (var part in text.Parts)
        {
            expressions.Append(part.IsVariable ? $"{{{part.Text}}}" : $"{{\"{Quoted(part.Text)}\"}}");
        }

        return string.IsNullOrWhiteSpace(text.ToString()) ? "" : expressions.ToString();
    }

    private static string Quoted(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
