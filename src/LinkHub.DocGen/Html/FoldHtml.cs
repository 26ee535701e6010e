using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>Parts that open on a click, with or without script.</summary>
internal static class FoldHtml
{
    public static void Write(BodyWriter writer, ElementNode fold)
    {
        var title = fold.Attribute("title")?.Value?.ToString() is { Length: > 0 } given ? given : "…";
        writer.Html.Append("<details class=\"fold\"").AppendAttribute("id", writer.Anchors.Of(fold));
        writer.WriteScopes(fold.Conditions);
        writer.Html.Append(fold.Has("defaultOpen") ? " open>" : ">").Append("<summary>")
            .Append(Icons.Svg(fold.Attribute("icon")?.Value?.ToString())).AppendText(title).Append("</summary>");
        writer.Nested(_ => writer.Folded(() => WriteText(writer, fold.Children)));
        writer.Html.Append("</details>");
    }

    private static void WriteText(BodyWriter writer, IReadOnlyList<Node> nodes)
    {
        if (nodes.Count > 0 && Phrasing.AreInline(nodes))
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
