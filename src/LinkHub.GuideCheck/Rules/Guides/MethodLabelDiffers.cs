using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>
/// Finds titles "Connect X with Y", and addresses, whose Y is not the method's label in the definition.
/// </summary>
/// <remarks>
/// The name of another method is an error, other words a warning; the same words in other letters, or with a
/// note in brackets, a hint.
/// </remarks>
public sealed class MethodLabelDiffers : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH204", "method-label-differs", Severity.Warning);

    public FixSafety Fixes => FixSafety.Unsafe;

    public bool AssumesEnglish => true;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        if (guide.Entry.Origin != GuideOrigin.File)
        {
            return;
        }

        if (Named(guide) is { } named && named != guide.Method.Label.Value)
        {
            findings.Add(OfTitle(guide, named));
        }
        else if (guide.Entry.Slug != guide.Method.Slug && !HasOwnGuide(guide))
        {
            findings.Add(OfAddress(guide));
        }
    }

    private Diagnostic OfTitle(GuideSubject guide, string named)
    {
        var label = guide.Method.Label.Value;
        var title = guide.Document.Title!.Value;
        var written = new Located<string>(title.Value.ToString(), title.Span);
        var place =
            written.Part(
                Math.Max(0, written.Value.Length - named.Length),
                Math.Min(named.Length, written.Value.Length));
        var isThere = place is { } span && span.Text == named;
        return new Diagnostic(
            Rule,
            $"the title says `{ShownText.Of(named)}`, the method is called `{ShownText.Of(label)}`",
            isThere ? place!.Value : title.Span)
        {
            Severity = How(guide, named),
            Help = $"Write `{ShownText.Of(label)}`, or correct the label.",
            Related = [new RelatedSpan(guide.Method.Label.Words(), "the method")],
            Fix = isThere ? new Fix(
                $"Write `{ShownText.Of(label)}`", IsSafe: false, [new TextEdit(place!.Value, label)]) : null,
        };
    }

    private Diagnostic OfAddress(GuideSubject guide) => new(
        Rule,
        $"the guide's address ends in `{guide.Entry.Slug}`, its method's in `{guide.Method.Slug}`",
        guide.Document.FrontMatter.Slug?.Words() ?? GuidePlace.Title(guide))
    {
        Severity = Severity.Hint,
        Help = $"Name the file `{guide.Method.Slug}.mdx`, or set its `slug`.",
        Related = [new RelatedSpan(guide.Method.Label.Words(), "the method")],
    };

    private static Severity How(GuideSubject guide, string named)
    {
        var (label, slug) = (guide.Method.Label.Value, Slug.Of(named));
        if (slug == Slug.Of(label) || named.StartsWith(label + " (", StringComparison.OrdinalIgnoreCase)
            || label.StartsWith(named + " (", StringComparison.OrdinalIgnoreCase))
        {
            return Severity.Hint;
        }

        return guide.Connector.Methods.Any(method => method != guide.Method && method.Slug == slug)
            ? Severity.Error
            : Severity.Warning;
    }

    private static string? Named(GuideSubject guide)
    {
        var title = guide.Document.Title?.Value.Expand(guide.ValueOf).Trim() ?? "";
        var start = $"Connect {guide.Connector.Title.Value} with ";
        return title.Length > start.Length
            && title.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? title[start.Length..] : null;
    }

    // If a method has two guides, one of them has the method's address.
    private static bool HasOwnGuide(GuideSubject guide) => guide.Library.Guides.Any(other =>
        other.Connector == guide.Connector && other.Kind == guide.Entry.Kind
            && other.Slug == guide.Method.Slug);
}
