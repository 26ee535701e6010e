using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Finds another provider's name in a place that must name the guide's own provider.</summary>
/// <remarks>
/// A guide that also speaks of the other provider in its sentences means it, and so does one that says the
/// other name as often as its own.
/// </remarks>
public sealed class WrongProvider : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH607", "wrong-provider", Severity.Warning);

    public FixSafety Fixes => FixSafety.Unsafe;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var names in ForeignName.ByMistake(guide))
        {
            foreach (var name in names)
            {
                findings.Add(Finding(name, guide));
            }
        }
    }

    private Diagnostic Finding(ForeignName name, GuideSubject guide)
    {
        var (place, own) = (name.Place, OwnName.Of(guide));
        return new Diagnostic(
            Rule, $"`{VisibleText.Of(name.Name)}` stands in a guide for `{VisibleText.Of(own)}`", place.Span)
        {
            Help = $"Write `{own}`.",
            Related = [new RelatedSpan(guide.Connector.Title.Span, "the guide's provider")],
            Fix = place.IsExact && place.Span.File == guide.Document.File
                ? new Fix($"Write `{own}`", IsSafe: false, [new TextEdit(place.Span, own)])
                : null,
        };
    }
}
