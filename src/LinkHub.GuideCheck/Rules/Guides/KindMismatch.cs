using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>Finds guides that stand for one form of a method and speak of the other's fields.</summary>
public sealed class KindMismatch : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH208", "kind-mismatch", Severity.Error);

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        if (guide.Entry.Origin != GuideOrigin.File || !guide.IsAboutOtherKind)
        {
            return;
        }

        var other = guide.Entry.Kind == GuideKind.LinkAccount ? GuideKind.ConnectorProfile : GuideKind.LinkAccount;
        var named = OtherForm.NamedIn(guide.Guide.Outline.Form, guide.Method, guide.Entry.Kind)[0];
        findings.Add(new Diagnostic(
            Rule,
            $"the guide is filed as `{guide.Entry.Kind.Slug()}` and names the fields of `{other.Slug()}`",
            GuidePlace.Kind(guide))
        {
            Help = $"Move the guide to `{other.Slug()}`, or write `kind: {other.Slug()}` in its front matter.",
            Related = [new RelatedSpan(named.Label.Words(), $"`{other.Slug()}` asks for this")],
        });
    }
}
