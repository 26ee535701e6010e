using LinkHub.Guides.Files;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>Reads the envelopes of guides and pages, not their bodies.</summary>
internal sealed class HeaderReader(MarkupOptions markup, SiteLimits limits, OrderedWork threads)
{
    /// <summary>Whether a file is a page by its extension.</summary>
    public static bool IsPage(ContentFile file) => file.Extension is ".mdx" or ".md";

    /// <summary>
    /// Whether a file is a guide by its extension; exported guides are often kept as plain text.
    /// </summary>
    public static bool IsGuide(ContentFile file) => IsPage(file) || file.Extension is ".txt";

    /// <summary>
    /// The files' envelopes, in their order; null where a file cannot be read or is too large, with a
    /// finding.
    /// </summary>
    public MarkupDocument?[] Read(ContentFolder folder, IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics) =>
        threads.Map(files, (file, bag) => Read(folder, file, bag), diagnostics);

    // What the envelope itself has wrong is found again, and reported, when the text is parsed.
    private MarkupDocument? Read(ContentFolder folder, ContentFile file, DiagnosticBag diagnostics)
    {
        if (folder.ReadBytes(file.Path, limits.GuideBytes, diagnostics) is not { } bytes)
        {
            return null;
        }

        var header = SourceDecoder.Decode(file.Path, bytes.AsSpan(0, HeaderText.Length(bytes)), []);
        return MarkupReader.Read(header, markup, []) with { Body = [] };
    }
}
