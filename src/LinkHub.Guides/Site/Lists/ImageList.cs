using LinkHub.Guides.Files;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>Lists pictures with their sizes; other files are not published and not listed.</summary>
internal sealed class ImageList(SiteLimits limits, OrderedWork threads)
{
    private readonly List<(ContentFolder Folder, ContentFile File)> _files = [];

    public void Add(ContentFolder folder, IReadOnlyList<ContentFile> files) => _files.AddRange(files
        .Where(file => ImageHeader.OfExtension(file.Extension) is not null)
        .Select(file => (folder, file)));

    public IReadOnlyList<ContentImage> Read(DiagnosticBag diagnostics)
    {
        var files = _files.DistinctBy(pair => pair.File.Path).ToList();
        var images = threads.Map(
            files,
            (pair, bag) => ImageFiles.List(pair.Folder, pair.File, limits.ImageBytes, bag),
            diagnostics);
        var placed = images.OfType<ContentImage>()
            .OrderBy(image => image.Path, StringComparer.Ordinal)
            .Select(image => (image, new SourceFile(image.Path, "").Whole))
            .ToList();
        return Addresses.Distinct(placed, image => image.Path, _ => [], diagnostics)
            .Where(image => HasGoodName(image, diagnostics))
            .ToList();
    }

    private static bool HasGoodName(ContentImage image, DiagnosticBag diagnostics)
    {
        foreach (var part in image.Path.Split('/'))
        {
            if (FileNames.NameProblem(part) is { } problem)
            {
                var place = new SourceFile(image.Path, "").Whole;
                diagnostics.Add(ConfigurationRules.BadName, place, $"`{part}` {problem}", "Rename it.");
                return false;
            }
        }

        return true;
    }
}
