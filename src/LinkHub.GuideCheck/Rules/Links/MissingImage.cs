using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds pictures that are not in the content folder.</summary>
public sealed class MissingImage : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH404", "missing-image", Severity.Warning);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var image in document.Nodes.Select(placed => placed.Node).OfType<ImageNode>())
        {
            var source = image.Source.Value.Expand(document.ValueOf);
            if (!UrlPath.HasScheme(source)
                && document.Library.Links.FindImage(source, document.Origin) is null)
            {
                findings.Add(
                    new Diagnostic(
                        Rule, $"there is no picture at `{VisibleText.Of(source)}`", image.Source.Span)
                    {
                        Severity = IsBesideOthers(source, document.Library)
                            ? Severity.Error
                            : Severity.Warning,
                        Help = NearestImage(source, document.Library) is { } near
                        ? $"Write `/{near}`."
                        : "Add the file, or correct its path.",
                    });
            }
        }
    }

    // Guides are sometimes kept without their pictures; if the folder exists, only this picture is missing.
    private static bool IsBesideOthers(string source, Library library)
    {
        var path = UrlPath.Decode(source).TrimStart('/');
        var folder = path[..(path.LastIndexOf('/') + 1)];
        return folder.Length > 0 && source.StartsWith('/')
            && library.Images.Any(image => image.Path.LastIndexOf('/') == folder.Length - 1
                && image.Path.StartsWith(folder, StringComparison.Ordinal));
    }

    // Only names in the same folder, or the same name elsewhere: a library may hold many thousand pictures.
    private static string? NearestImage(string source, Library library)
    {
        var path = UrlPath.Decode(source).TrimStart('/');
        var name = path.LastIndexOf('/') + 1;
        return Suggestion.Nearest(path, library.Images.Select(image => image.Path).Where(other =>
            other.AsSpan().EndsWith(path.AsSpan(name), StringComparison.Ordinal)
            || other.AsSpan().StartsWith(path.AsSpan(0, name), StringComparison.Ordinal)));
    }
}

/// <summary>Finds pictures of other sites, which pages with a form never load.</summary>
public sealed class RemoteImage : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH403", "remote-image", Severity.Warning);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var image in document.Nodes.Select(placed => placed.Node).OfType<ImageNode>())
        {
            var source = image.Source.Value.Expand(document.ValueOf);
            if (UrlPath.HasScheme(source))
            {
                findings.Add(
                    Rule,
                    image.Source.Span,
                    $"the picture `{VisibleText.Of(source)}` is on another site, so pages show a link to it",
                    "Save the picture below `images/` and refer to it there.");
            }
        }
    }
}
