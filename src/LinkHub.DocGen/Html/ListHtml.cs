using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>Bulleted and numbered lists, and lists of tasks.</summary>
internal static class ListHtml
{
    public static void Write(BodyWriter writer, ListNode list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        var isTasks = list.Children.Any(item => item is ListItemNode { IsChecked: not null });
        writer.Html.Append('<').Append(tag).AppendAttribute("class", isTasks ? "tasks" : null);
        if (list is { IsOrdered: true, Start: not 1 })
        {
            writer.Html.AppendAttribute("start", list.Start.ToString());
        }

        writer.WriteScopes(list.Conditions);
        writer.Html.Append('>');
        foreach (var child in list.Children)
        {
            WriteItem(writer, child);
        }

        writer.Html.Append("</").Append(tag).Append('>');
    }

    private static void WriteItem(BodyWriter writer, Node item)
    {
        writer.Open("li", null, item);
        if (item is ListItemNode { IsChecked: { } isChecked })
        {
            writer.Html.Append("<span class=\"task-box").Append(isChecked ? " is-checked" : "")
                .Append("\" role=\"img\"")
                .AppendAttribute("aria-label", isChecked ? "☑" : "☐").Append("></span>");
        }

        if (item is not ListItemNode)
        {
            writer.Write(item);
        }
        else if (item.Children is [ImageNode])
        {
            writer.WriteAll(item.Children);
        }
        else
        {
            writer.WriteLine(item.Children);
        }

        writer.Html.Append("</li>");
    }
}
