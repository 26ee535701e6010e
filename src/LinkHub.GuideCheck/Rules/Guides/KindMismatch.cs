using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>Finds guides that belong to one form of a method but name the other form's fields.</summary>
public sealed class KindMismatch : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH208", "kind-mismatch", Severity.Error);

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        if (guide.Entry.Origin != GuideOrigin.File || !guide.IsAboutOtherKind)
        {
            return;
        }

        var other = guide.Entry.Kind == GuideKind.LinkAccount
            ? GuideKind.ConnectorProfile
            : GuideKind.LinkAccount;
        var named = OtherForm.NamedIn(guide.Guide.Outline.Form, guide.Method, guide.Entry.Kind)[0];
        findings.Add(new Diagnostic(
            Rule,
            $"the guide is filed as `{guide.Entry.Kind.Slug()}` and names the fields of `{other.Slug()}`",
            GuidePlace.Kind(guide))
        {
            Help =
                $"Move the guide to `{other.Slug()}`, or write `kind: {other.Slug()}` in its front matter.",
            Related = [new RelatedSpan(named.Label.Words(), $"`{other.Slug()}` asks for this")],
        });
    }
}

/// <summary>Finds guides for administrators of methods that ask administrators for nothing.</summary>
/// <remarks>
/// A guide for users always has a form, if only a button. A guide about the other form's fields is reported
/// by <see cref="KindMismatch"/> instead.
/// </remarks>
public sealed class GuideOrphan : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH202", "guide-orphan", Severity.Warning);

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        var isWithoutForm =
            guide is
            {
                Entry: { Kind: GuideKind.ConnectorProfile, Origin: GuideOrigin.File },
                Asked.Count: 0,
            };
        if (isWithoutForm && !guide.IsAboutOtherKind)
        {
            var message =
                $"`{ShownText.Of(guide.Method.Label.Value)}` asks administrators for nothing, so no form belongs to this guide";
            findings.Add(new Diagnostic(Rule, message, GuidePlace.Kind(guide))
            {
                Help = "Delete the guide, or list what it explains under `setupFields`.",
                Related = [new RelatedSpan(guide.Method.Label.Words(), "the method")],
            });
        }
    }
}
