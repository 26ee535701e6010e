using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>
/// Tabs and groups of code: all panels one below the other with their titles; a script makes tabs of them.
/// </summary>
internal static class TabsHtml
{
    public static void Write(BodyWriter writer, ElementNode tabs)
    {
        writer.Open("div", "tabs", tabs);
        writer.Nested(level => writer.Folded(() =>
        {
            foreach (var child in tabs.Children)
            {
                if (child is ElementNode { Name: "Tab" } tab)
                {
                    WriteTab(writer, tab, level);
                }
                else
                {
                    writer.Write(child);
                }
            }
        }));
        writer.Html.Append("</div>");
    }

    public static void WriteLone(BodyWriter writer, ElementNode tab) =>
        writer.Nested(level => WriteTab(writer, tab, level));

    public static void WriteCode(BodyWriter writer, ElementNode group)
    {
        writer.Open("div", "tabs", group);
        foreach (var child in group.Children)
        {
            if (child is not CodeBlockNode block)
            {
                writer.Write(child);
                continue;
            }

            var title = block.Title ?? block.Language ?? "";
            writer.Html.Append("<div class=\"tab\"><p class=\"tab-title\">").AppendText(title).Append("</p>");
            CodeHtml.Write(writer, block, title: null);
            writer.Html.Append("</div>");
        }

        writer.Html.Append("</div>");
    }

    private static void WriteTab(BodyWriter writer, ElementNode tab, int level)
    {
        var title = tab.Attribute("title")?.Value?.ToString() ?? "";
        writer.Html.Append("<div class=\"tab\"").AppendAttribute("id", writer.Anchors.Of(tab));
        writer.WriteScopes(tab.Conditions);
        writer.Html.Append('>');
        if (title.Length > 0)
        {
            writer.Level(level);
            writer.Html.Append("<h").Append(level).Append(" class=\"tab-title\">").AppendText(title)
                .Append("</h").Append(level).Append('>');
        }

        writer.WriteAll(tab.Children);
        writer.Html.Append("</div>");
    }
}
