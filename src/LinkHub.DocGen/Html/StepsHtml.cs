using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>Steps: a numbered list whose items have headings that can be linked to.</summary>
internal static class StepsHtml
{
    public static void Write(BodyWriter writer, ElementNode steps)
    {
        writer.Html.Append("<ol class=\"steps\" role=\"list\"");
        writer.WriteScopes(steps.Conditions);
        writer.Html.Append('>');
        writer.Nested(level => WriteItems(writer, steps.Children, Conditions.None, level));
        writer.Html.Append("</ol>");
    }

    /// <summary>A step outside a list of steps.</summary>
    public static void WriteLone(BodyWriter writer, ElementNode step)
    {
        writer.Html.Append("<div class=\"step-lone\"");
        writer.Nested(level => WriteStep(writer, step, step.Conditions, level));
        writer.Html.Append("</div>");
    }

    private static void WriteItems(BodyWriter writer, IReadOnlyList<Node> nodes, Conditions around, int level)
    {
        foreach (var node in nodes)
        {
            var conditions = node.Conditions.Scopes.Count > 0 ? node.Conditions : around;
            switch (node)
            {
                case ElementNode { Name: "Step" } step:
                    writer.Html.Append("<li class=\"step\"");
                    WriteStep(writer, step, conditions, level);
                    writer.Html.Append("</li>");
                    break;
                case ElementNode { Name: "div" or "section" or "span" }:
                    WriteItems(writer, node.Children, conditions, level);
                    break;
                case TextNode { Text: var text } when string.IsNullOrWhiteSpace(text.ToString()):
                    break;
                default:
                    writer.Html.Append("<li class=\"step-between\"");
                    writer.WriteScopes(around);
                    writer.Html.Append('>');
                    writer.Write(node);
                    writer.Html.Append("</li>");
                    break;
            }
        }
    }

    private static void WriteStep(BodyWriter writer, ElementNode step, Conditions conditions, int level)
    {
        var id = writer.Anchors.Of(step);
        var title = step.Attribute("title")?.Value?.ToString() ?? "";
        writer.Html.AppendAttribute("id", id);
        writer.WriteScopes(conditions);
        writer.Html.Append('>');
        writer.Steps++;
        if (writer.Context.Templates?.Step(writer.Steps, title.Length > 0) is { } pieces)
        {
            writer.WritePieces(
                pieces, () => WriteTitle(writer, title, id, level), () => WriteBody(writer, step));
            return;
        }

        if (title.Length > 0)
        {
            WriteTitle(writer, title, id, level);
        }

        WriteBody(writer, step);
    }

    private static void WriteTitle(BodyWriter writer, string title, string? id, int level)
    {
        writer.Level(level);
        writer.Html.Append("<h").Append(level).Append(" class=\"step-title\">").AppendText(title);
        writer.WriteAnchor(id);
        writer.Html.Append("</h").Append(level).Append('>');
        writer.Entry(id, title, 3);
    }

    private static void WriteBody(BodyWriter writer, ElementNode step)
    {
        WriteText(writer, step.Children);
        ScopesHtml.Write(writer, step);
        WriteFields(writer, step);
    }

    // The reader enters the value found here into these fields of the form.
    private static void WriteFields(BodyWriter writer, ElementNode step)
    {
        foreach (var field in writer.Context.Fields[step])
        {
            writer.Html.Append("<p class=\"goes-into\">").Append(Icons.Svg("form"))
                .AppendText(writer.Context.Words.GoesInto).Append(" <a")
                .AppendAttribute("href", field.Href).Append('>')
                .AppendText(field.Text).Append("</a></p>");
        }
    }

    private static void WriteText(BodyWriter writer, IReadOnlyList<Node> nodes)
    {
        if (nodes.Count > 0 && nodes.All(node => node is not ImageNode) && Phrasing.AreInline(nodes))
        {
            writer.Html.Append("<p>");
            writer.WriteLine(nodes);
            writer.Html.Append("</p>");
        }
        else
        {
            writer.WriteAll(nodes);
        }
    }
}

/// <summary>
/// The list of scopes in a step that asks for it. A script reduces it to the scopes of the reader's
/// selection.
/// </summary>
internal static class ScopesHtml
{
    public static void Write(BodyWriter writer, Node part)
    {
        if (!part.Conditions.ListsScopes || writer.Context.Scopes.Count == 0)
        {
            return;
        }

        writer.Html.Append("<div class=\"scope-list\"><p class=\"scope-list-title\">")
            .AppendText(writer.Context.Words.ScopesToGrant).Append("</p><ul>");
        foreach (var scope in writer.Context.Scopes)
        {
            writer.Html.Append("<li").AppendAttribute("data-scopes", scope).Append("><code>")
                .AppendText(scope).Append("</code></li>");
        }

        writer.Html.Append("</ul></div>");
    }
}
