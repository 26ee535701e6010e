using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

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
