using LinkHub.DocGen.Links;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>Framed pictures with their captions, and frames that show another site.</summary>
internal static class FrameHtml
{
    public static void Write(BodyWriter writer, ElementNode frame)
    {
        writer.Open("figure", "frame", frame);
        writer.WriteLine(
            frame.Children is [ParagraphNode { Children: [ImageNode] } only]
                ? only.Children
                : frame.Children);
        if (frame.Attribute("caption")?.Value?.ToString() is { Length: > 0 } caption)
        {
            writer.Html.Append("<figcaption>").AppendText(caption).Append("</figcaption>");
        }

        writer.Html.Append("</figure>");
    }

    public static void WriteEmbedded(BodyWriter writer, ElementNode frame)
    {
        if (frame.Attribute("src")?.Value?.ToString() is not { Length: > 0 } source)
        {
            return;
        }

        var title = frame.Attribute("title")?.Value?.ToString() is { Length: > 0 } given
            ? given
            : writer.Context.Words.OpenFrame;
        if (writer.Context.AllowsFrames)
        {
            writer.Html.Append("<iframe class=\"embedded\"").AppendAttribute("src", source)
                .AppendAttribute("title", title)
                .Append(" loading=\"lazy\" referrerpolicy=\"no-referrer\"")
                .Append(" sandbox=\"allow-scripts allow-same-origin allow-presentation\"></iframe>");
            return;
        }

        writer.Html.Append("<p>");
        LinkHtml.Open(
            writer, new HubLink(source, IsExternal: true), title: null, cssClass: null, frame.Conditions);
        writer.Html.AppendText(title).Append("</a></p>");
    }
}
