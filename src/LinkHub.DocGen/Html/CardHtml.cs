using LinkHub.DocGen.Links;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>Cards and the grids they stand in.</summary>
internal static class CardHtml
{
    public static void Write(BodyWriter writer, ElementNode card)
    {
        var title = card.Attribute("title")?.Value?.ToString();
        var icon = Icons.Svg(card.Attribute("icon")?.Value?.ToString());
        var link = card.Attribute("href") is { Value: { } href } written
            ? LinkHtml.Resolve(writer, new(href, written.ValueSpan))
            : null;
        writer.Open("div", link is null ? "card" : "card is-link", card);
        if (icon.Length > 0)
        {
            writer.Html.Append("<span class=\"card-icon\">").Append(icon).Append("</span>");
        }

        if (!string.IsNullOrEmpty(title) || link is not null)
        {
            writer.Html.Append("<p class=\"card-title\">");
            WriteTitle(writer, string.IsNullOrEmpty(title) ? link!.Href : title, link);
            writer.Html.Append("</p>");
        }

        writer.WriteAll(card.Children);
        writer.Html.Append("</div>");
    }

    public static void WriteGroup(BodyWriter writer, ElementNode group)
    {
        var columns = group.Attribute("cols")?.Value?.ToString() switch
        {
            "1" => "cols-1",
            "3" => "cols-3",
            "4" => "cols-4",
            _ => "cols-2",
        };
        ElementHtml.WriteBlock(writer, "div", $"cards {columns}", group);
    }

    private static void WriteTitle(BodyWriter writer, string title, HubLink? link)
    {
        if (link is null)
        {
            writer.Html.AppendText(title);
            return;
        }

        LinkHtml.Open(writer, link, title: null, "card-link");
        writer.Html.AppendText(title).Append("</a>");
    }
}
