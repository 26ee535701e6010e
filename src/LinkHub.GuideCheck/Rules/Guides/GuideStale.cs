using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>
/// Finds guides that were compared with another version of the definition than the current one.
/// </summary>
/// <remarks>
/// Versions are compared, not days: a rule knows neither today nor when a file was changed, and its answer
/// must not depend on a checkout.
/// </remarks>
public sealed class GuideStale : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH210", "guide-stale", Severity.Warning);

    public FixSafety Fixes => FixSafety.Unsafe;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        if (guide.Document.FrontMatter.VerifiedFor is { } verified && guide.Connector.Version is { } version
            && verified.Value.Trim() != version.Value.Trim())
        {
            findings.Add(new Diagnostic(
                Rule,
                $"the guide was compared with version `{ShownText.Of(verified.Value)}` of the definition, now it is `{ShownText.Of(version.Value)}`",
                verified.Words())
            {
                Help = "Walk through the guide again, then write the definition's version.",
                Related = [new RelatedSpan(version.Words(), "the definition's version")],
                Fix = verified.Part(0, verified.Value.Length) is { } place
                    ? new Fix(
                        $"Write `{ShownText.Of(version.Value)}`", IsSafe: false, [new TextEdit(place, version.Value)])
                    : null,
            });
        }
    }
}
