using System.Text;
using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Images;

/// <summary>
/// Reads pictures: each is what its extension says, no larger than the limit, and cleaned where it is SVG.
/// </summary>
internal static class ImageFiles
{
    // Enough for the size of nearly every picture; the few with more before it are read whole.
    private const int HeadBytes = 4096;

    /// <summary>
    /// The picture as it is published, or null with a finding if it is not a picture of its kind.
    /// </summary>
    public static PublishedFile? Read(
        ContentFolder folder, ContentFile file, int limit, DiagnosticBag diagnostics)
    {
        if (folder.ReadBytes(file.Path, limit, diagnostics) is not { } bytes)
        {
            return null;
        }

        if (file.Extension == ".svg")
        {
            var clean = SvgCleaner.Clean(SourceDecoder.Decode(file.Path, bytes, diagnostics), diagnostics);
            return clean is null
                ? null
                : new PublishedFile(
                    file.Path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(clean.Text))
                {
                    Width = clean.Width,
                    Height = clean.Height,
                };
        }

        var header = ImageHeader.Of(bytes);
        return IsWhatItSays(file, header, diagnostics)
            ? new PublishedFile(file.Path, bytes) { Width = header?.Width, Height = header?.Height }
            : null;
    }

    /// <summary>The picture's entry, or null with a finding if it is not a picture of its kind.</summary>
    public static ContentImage? List(
        ContentFolder folder, ContentFile file, int limit, DiagnosticBag diagnostics)
    {
        if (file.Extension == ".svg")
        {
            return folder.ReadText(file.Path, limit, diagnostics) is { } text
                && SvgCleaner.Clean(text, diagnostics) is { } svg
                    ? new ContentImage(file.Path, svg.Width, svg.Height, file.Bytes)
                    : null;
        }

        if (file.Bytes > limit)
        {
            folder.ReadBytes(file.Path, limit, diagnostics);
            return null;
        }

        var header = Header(folder, file, HeadBytes, diagnostics);
        if (header is { Width: null, Format: not ImageFormat.Icon } && file.Bytes > HeadBytes)
        {
            header = Header(folder, file, (int)file.Bytes, diagnostics);
        }

        return IsWhatItSays(file, header, diagnostics)
            ? new ContentImage(file.Path, header!.Value.Width, header.Value.Height, file.Bytes)
            : null;
    }

    private static ImageHeader? Header(
        ContentFolder folder, ContentFile file, int count, DiagnosticBag diagnostics) =>
        folder.ReadStart(file.Path, count, diagnostics) is { } bytes ? ImageHeader.Of(bytes) : null;

    private static bool IsWhatItSays(ContentFile file, ImageHeader? header, DiagnosticBag diagnostics)
    {
        var promised = ImageHeader.OfExtension(file.Extension);
        if (header is { } found && found.Format == promised)
        {
            return true;
        }

        var actual = header is { } other ? $"holds a {other.Format} picture" : "is not a picture";
        diagnostics.Add(
            ConfigurationRules.UnsafeAsset,
            new SourceFile(file.Path, "").Whole,
            $"`{file.Path}` {actual}, whatever its extension",
            "Save it as an SVG, PNG, JPEG, WebP, GIF or ICO file with the extension of its kind.");
        return false;
    }
}
