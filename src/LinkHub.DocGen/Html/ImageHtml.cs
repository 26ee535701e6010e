using LinkHub.DocGen.Links;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Site.Links;

namespace LinkHub.DocGen.Html;

/// <summary>Pictures: those of the content folder with their size; those of other sites as links.</summary>
internal static class ImageHtml
{
    public static void Write(BodyWriter writer, ImageNode image, ImagePlace place)
    {
        var source = image.Source.Value.ToString();
        if (writer.Context.Links.FindImage(source, writer.Context.Origin) is not { } file)
        {
            WriteMissing(writer, image, source);
            return;
        }

        writer.Images.Add(file.Path);
        if (place == ImagePlace.Line)
        {
            WriteTag(writer, image, file);
            return;
        }

        writer.Open("figure", "shot", image);
        WriteTag(writer, image, file);
        writer.Html.Append("</figure>");
    }

    private static void WriteTag(BodyWriter writer, ImageNode image, ContentImage file)
    {
        var (width, height) = Size(image, file);
        writer.Html.Append("<img");
        writer.AppendLink("src", writer.Context.Links.To(file))
            .AppendAttribute("alt", image.Alternative?.Value.ToString() ?? "")
            .AppendAttribute("title", image.Title?.ToString())
            .AppendAttribute("width", width?.ToString())
            .AppendAttribute("height", height?.ToString())
            .Append(" loading=\"lazy\" decoding=\"async\">");
    }

    // Both or none: a browser keeps the room for a picture only when it knows its shape.
    private static (int? Width, int? Height) Size(ImageNode image, ContentImage file)
    {
        if (image is { Width: { } width, Height: { } height })
        {
            return (width, height);
        }

        if (file is not { Width: > 0 and var natural, Height: > 0 and var tall })
        {
            return (image.Width, image.Height);
        }

        return image switch
        {
            { Width: { } given } => (given, (int)Math.Round((double)given * tall / natural)),
            { Height: { } given } => ((int)Math.Round((double)given * natural / tall), given),
            _ => (natural, tall),
        };
    }

    private static void WriteMissing(BodyWriter writer, ImageNode image, string source)
    {
        var words = image.Alternative?.Value.ToString() is { Length: > 0 } alternative ? alternative : source;
        if (!UrlPath.HasScheme(source) || writer.IsInLink)
        {
            writer.Html.Append("<em>").AppendText(words).Append("</em>");
            return;
        }

        LinkHtml.Open(writer, new HubLink(source, IsExternal: true), title: null, "image-link");
        writer.Html.AppendText(words).Append("</a>");
    }
}

/// <summary>Where a picture stands.</summary>
internal enum ImagePlace
{
    /// <summary>Alone, between blocks.</summary>
    Block,

    /// <summary>In a line of text, or in a frame that something else draws.</summary>
    Line,
}
