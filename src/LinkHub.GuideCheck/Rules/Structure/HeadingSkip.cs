using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds headings that lie more than one level below the heading before them.</summary>
public sealed class HeadingSkip : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH309", "heading-skip", Severity.Hint);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        HeadingNode? before = null;
        foreach (var heading in document.Nodes.Select(placed => placed.Node).OfType<HeadingNode>())
        {
            if (before is not null && heading.Level > before.Level + 1)
            {
                var message = $"a heading of level {heading.Level} follows one of level {before.Level}";
                findings.Add(new Diagnostic(Rule, message, heading.Span)
                {
                    Help = $"Make it a heading of level {before.Level + 1}.",
                    Related = [new RelatedSpan(before.Span, "the heading before it")],
                });
            }

            before = heading;
        }
    }
}
