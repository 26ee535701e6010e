using System.Buffers;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Writes a label where the guide has another name for it.</summary>
internal static class LabelEdits
{
    // Others mean something in markup.
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`<>{}[]\\|~\"\n\r");

    /// <summary>
    /// The fix, or null where one of the places cannot be edited: code, an included file, a definition.
    /// </summary>
    public static Fix? Of(GuideSubject guide, IReadOnlyCollection<FieldClaim> claims, string label, bool isSafe)
    {
        var canEdit = claims.Count > 0 && CanWrite(label) && claims.All(claim => IsPlain(guide, claim));
        return canEdit
            ? new Fix($"Write `{label}`.", isSafe, [.. claims.Select(claim => new TextEdit(claim.Label.Span, label))])
            : null;
    }

    /// <summary>Whether the label means itself when it is written into a guide.</summary>
    public static bool CanWrite(string label) => label.AsSpan().IndexOfAny(Marks) < 0;

    /// <summary>Whether the guide's own file has the name there letter by letter, and not as code.</summary>
    public static bool IsPlain(GuideSubject guide, FieldClaim claim)
    {
        var span = claim.Label.Span;
        return guide.Entry.Origin == GuideOrigin.File
            && span.File == guide.Document.File
            && span.Text == claim.Label.Value
            && (span.Start == 0 || span.File.Text[span.Start - 1] != '`');
    }
}
