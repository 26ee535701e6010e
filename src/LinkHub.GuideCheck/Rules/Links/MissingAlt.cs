using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds pictures that say nothing to those who cannot see them.</summary>
/// <remarks>
/// <c>alt=""</c> says on purpose that a picture only decorates, and is accepted; Markdown's empty brackets
/// say nothing.
/// </remarks>
public sealed class MissingAlt : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH406", "missing-alt", Severity.Warning);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var image in document.Nodes.Select(placed => placed.Node).OfType<ImageNode>())
        {
            if (image.Alternative is null || (image.Alternative.Value.Value.IsEmpty && image.Span.Text.StartsWith('!')))
            {
                findings.Add(
                    Rule,
                    image.Source.Span,
                    "the picture has no alternative text",
                    "Say in `alt` what the picture shows; write `alt=\"\"` if it only decorates.");
            }
        }
    }
}
