using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

/// <summary>Finds and reads a content folder's <c>linkhub.yaml</c>.</summary>
internal static class SiteFile
{
    public const string Name = "linkhub.yaml";

    /// <summary>The site's configuration; the defaults where there is no file.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="options">Whether its roots may lead out of the folder.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public static SiteConfig Read(ContentFolder content, LibraryOptions options, DiagnosticBag diagnostics)
    {
        if (!content.Exists)
        {
            const string help = "Name a folder that holds guides and definitions.";
            var place = new SourceFile(".", "").Whole;
            diagnostics.Add(TextRules.UnreadableFile, place, "the content folder is not there", help);
        }

        var found = content.Find(Name, diagnostics);
        var file = found is null
            ? null
            : content.ReadText(Name, new SiteLimits().DefinitionBytes, diagnostics);
        return SiteConfigReader.Read(file, diagnostics, root => ProblemOf(root, content, options));
    }

    private static (string Message, string Help)? ProblemOf(
        string root, ContentFolder content, LibraryOptions options) =>
        options.IsContentOnly && !content.Holds(root)
            ? ("leads out of the content folder",
                "Name a folder below the content folder, or run it without `--content-only`.")
        : content.IsWholeDisk(root)
            ? ("is the whole disk", "Name the folder that holds this part of the content.")
        : null;
}
