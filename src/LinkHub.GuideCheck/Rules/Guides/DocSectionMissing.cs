using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>
/// Finds fields without help though the guide has a heading with their name, and other fields have theirs.
/// </summary>
public sealed class DocSectionMissing : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH207", "doc-section-missing", Severity.Hint);

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        if (!guide.Asked.Any(field => field.DocSection is not null))
        {
            return;
        }

        // A default field has no lines of its own in which a heading could be named.
        foreach (var field in guide.Asked.Where(field => field.DocSection is null && field.Label.Span != field.Span))
        {
            var label = $"-{Slug.Of(field.Label.Value)}-";
            var heading = guide.Nodes.Select(placed => placed.Node).OfType<HeadingNode>().FirstOrDefault(heading =>
                $"-{Slug.Of(NodeWords.Of(heading, guide.ValueOf))}-".Contains(label, StringComparison.Ordinal));
            if (heading is not null)
            {
                var anchor = AnchorNames.Of(NodeWords.Of(heading, guide.ValueOf));
                findings.Add(new Diagnostic(
                    Rule,
                    $"`{ShownText.Of(field.Label.Value)}` does not say which part of the guide explains it",
                    field.Label.Words())
                {
                    Help = $"Write `doc_section: '#{anchor}'`.",
                    Related = [new RelatedSpan(heading.Span, "this part has its name")],
                });
            }
        }
    }
}
