using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds different pictures of one text that have the same alternative text.</summary>
/// <remarks>The second and each further picture is reported.</remarks>
public sealed class DuplicateAlt : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH408", "duplicate-alt", Severity.Hint);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        var first = new Dictionary<string, ImageNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var image in document.Nodes.Select(placed => placed.Node).OfType<ImageNode>())
        {
            if (image.Alternative is not { } alternative || alternative.Value.ToString().Trim() is not { Length: > 0 } words
                || first.TryAdd(words, image) || first[words].Source.Value.Equals(image.Source.Value))
            {
                continue;
            }

            findings.Add(new Diagnostic(
                Rule, $"a second picture is described as `{VisibleText.Of(words)}`", alternative.Span)
            {
                Help = "Say what is different in this picture.",
                Related = [new RelatedSpan(first[words].Alternative!.Value.Span, "the first with this text")],
            });
        }
    }
}
