using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>Finds fields whose help leads to a heading that the guide does not have.</summary>
/// <remarks>A reader then lands at the beginning of the guide, which is still of use.</remarks>
public sealed class DocSectionDead : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH206", "doc-section-dead", Severity.Warning);

    public FixSafety Fixes => FixSafety.Unsafe;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var section in guide.Asked.Select(field =>
            field.DocSection).OfType<Located<string>>().DistinctBy(one => one.Span))
        {
            // An address, or a heading of another page, does not belong to this guide.
            if (section.Value is ['#', _, ..] && guide.Anchors.Find(section.Value[1..]) is null)
            {
                findings.Add(Finding(section, guide));
            }
        }
    }

    private Diagnostic Finding(Located<string> section, GuideSubject guide)
    {
        var titles = guide.Nodes.Select(placed => placed.Node).OfType<HeadingNode>()
            .Select(heading => (Heading: heading, Name: AnchorNames.Of(NodeWords.Of(heading, guide.ValueOf))))
            .ToList();
        var near = Suggestion.Nearest(section.Value[1..], titles.Select(title => title.Name));
        var place = section.Part(1, section.Value.Length - 1);
        return new Diagnostic(
            Rule, $"the guide has no heading `{ShownText.Of(section.Value)}`", section.Words())
        {
            Help = near is null ? "Name a heading that the guide has." : $"Write `#{ShownText.Of(near)}`.",
            Related = near is null
                ? [new RelatedSpan(GuidePlace.Title(guide), "the guide")]
                : [new(titles.First(title => title.Name == near).Heading.Span, "the nearest heading")],
            Fix = near is not null && place is { } span
                ? new Fix($"Name `#{ShownText.Of(near)}`", IsSafe: false, [new TextEdit(span, near)])
                : null,
        };
    }
}

/// <summary>
/// Finds fields without <c>docSection</c> although the guide has a heading with their name, and other fields
/// have one.
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

        // A default field has no text of its own in which a heading could be named.
        foreach (var field in guide.Asked.Where(
            field => field.DocSection is null && field.Label.Span != field.Span))
        {
            var label = $"-{Slug.Of(field.Label.Value)}-";
            var heading = guide.Nodes.Select(placed => placed.Node).OfType<HeadingNode>()
                .FirstOrDefault(heading =>
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
