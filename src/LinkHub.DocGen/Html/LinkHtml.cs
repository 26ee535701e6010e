using LinkHub.DocGen.Links;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Html;

/// <summary>Links: within the page, within the hub, and to other sites.</summary>
internal static class LinkHtml
{
    public static void Write(BodyWriter writer, LinkNode link)
    {
        var target = Resolve(writer, link.Href);
        if (target is null || writer.IsInLink)
        {
            writer.WriteLine(link.Children);
            return;
        }

        Open(writer, target, link.Title?.ToString(), cssClass: null, link.Conditions);
        if (link.Children.Count == 0)
        {
            writer.Html.AppendText(link.Href.Value.ToString());
        }

        writer.WriteInLink(link.Children);
        writer.Html.Append("</a>");
    }

    /// <summary>Where a written address leads from this page, or null; then its words stand alone.</summary>
    public static HubLink? Resolve(BodyWriter writer, Located<TemplateText> href)
    {
        var written = href.Value.ToString();
        if (written is not ['#', ..])
        {
            if (writer.Context.Links.FindImage(written, writer.Context.Origin) is { } picture)
            {
                writer.Images.Add(picture.Path);
            }

            var target = writer.Context.Links.Resolve(written, writer.Context.Origin);
            if (target is not null)
            {
                writer.Context.Made.Add(new MadeLink(target.Href, href.Span));
            }

            return target;
        }

        if (written.Length == 1)
        {
            return new HubLink("#", IsExternal: false);
        }

        return writer.Anchors.Find(written[1..]) is { } id
            ? new HubLink("#" + UrlPath.Encode(id), IsExternal: false)
            : null;
    }

    /// <summary>
    /// Writes the opening tag. A link to another site opens in a window of its own, so that a half-filled
    /// form is not lost.
    /// </summary>
    public static void Open(
        BodyWriter writer, HubLink target, string? title, string? cssClass, Conditions? conditions = null)
    {
        writer.Html.Append("<a").AppendAttribute("class", cssClass);
        if (target.IsInHub)
        {
            writer.AppendLink("href", target.Href);
        }
        else
        {
            writer.Html.AppendAttribute("href", target.Href);
        }

        writer.Html.AppendAttribute("title", title);
        if (target.IsExternal)
        {
            writer.Html.Append(" target=\"_blank\" rel=\"noopener noreferrer\"");
        }

        writer.WriteScopes(conditions ?? Conditions.None);
        writer.Html.Append('>');
    }
}
