using System.Buffers;
using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Writes a field's label in place of another name that a guide uses.</summary>
internal static class LabelEdits
{
    // Other characters have a meaning in markup.
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`<>{}[]\\|~\"\n\r");

    /// <summary>
    /// The fix, or null if one of the places cannot be edited: code, an included file, a definition.
    /// </summary>
    public static Fix? Of(
        GuideSubject guide, IReadOnlyCollection<FieldClaim> claims, string label, bool isSafe)
    {
        var canEdit = claims.Count > 0 && CanWrite(label) && claims.All(claim => IsPlain(guide, claim));
        return canEdit
            ? new Fix(
                $"Write `{label}`.", isSafe, [.. claims.Select(claim => new TextEdit(claim.Label.Span, label))])
            : null;
    }

    /// <summary>Whether the label can be written into a guide without an escape.</summary>
    public static bool CanWrite(string label) => label.AsSpan().IndexOfAny(Marks) < 0;

    /// <summary>
    /// Whether the guide's own file holds the name there letter by letter, and not as code.
    /// </summary>
    public static bool IsPlain(GuideSubject guide, FieldClaim claim)
    {
        var span = claim.Label.Span;
        return guide.Entry.Origin == GuideOrigin.File
            && span.File == guide.Document.File
            && span.Text == claim.Label.Value
            && (span.Start == 0 || span.File.Text[span.Start - 1] != '`');
    }
}

/// <summary>
/// Items of a list of fields that hold a label and nothing else, so that they can be copied and moved.
/// </summary>
internal static partial class ListItems
{
    /// <summary>The item that consists of the claim alone, or null.</summary>
    public static SourceSpan? Of(GuideSubject guide, FieldClaim claim)
    {
        if (!LabelEdits.IsPlain(guide, claim)
            || Holding<ListItemNode>(guide, claim) is not { Span: var item })
        {
            return null;
        }

        var label = claim.Label.Span;
        var rest = item.Text.Remove(label.Start - item.Start, label.Length);
        return NoWords().IsMatch(rest) ? item : null;
    }

    /// <summary>The text of an item like this one for another field.</summary>
    public static string Written(SourceSpan item, FieldClaim claim, string label, bool isOptional)
    {
        var start = claim.Label.Span.Start - item.Start;
        var (before, after) = (item.Text[..start], item.Text[(start + claim.Label.Span.Length)..]);
        var bare = OptionalMark().Replace(after, "");
        var mark = EndOfMark(bare);
        return before + label + (isOptional ? bare[..mark] + " (Optional)" + bare[mark..] : bare);
    }

    /// <summary>The end of the bold name that the claim consists of; null if the name is not bold.</summary>
    public static int? EndOfName(GuideSubject guide, FieldClaim claim) =>
        Holding<StrongNode>(guide, claim)?.Span.End;

    /// <summary>
    /// Where <c>(Optional)</c> stands behind the name, with the blank before it; null without one.
    /// </summary>
    public static SourceSpan? MarkBehind(FieldClaim claim)
    {
        var (file, end) = (claim.Label.Span.File, claim.Label.Span.End);
        var line = file.Text.AsSpan(end);
        var length = line.IndexOfAny('\r', '\n') is >= 0 and var at ? at : line.Length;
        return FirstMark().Match(file.Text.Substring(end, length)) is { Success: true } found
            ? file.Span(end + found.Groups["mark"].Index, end + found.Length)
            : null;
    }

    private static T? Holding<T>(GuideSubject guide, FieldClaim claim)
        where T : Node =>
        NodeTree.All(guide.Document.Body).OfType<T>().LastOrDefault(node =>
            node.Span.File == claim.Label.Span.File
            && node.Span.Start <= claim.Label.Span.Start
            && claim.Label.Span.End <= node.Span.End);

    // The label's own marks close first: `</strong>` or `**`.
    private static int EndOfMark(string after) => ClosingMark().Match(after).Length;

    [GeneratedRegex(
        @"^(?>\s*)([-*+]\s)?(\s|\*|_|<(/?(li|strong|b|p|em)|br ?/?)\s*>|[(\[]\s*optional\s*[)\]])*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NoWords();

    [GeneratedRegex(@"(?<!\s)\s*[(\[]\s*optional\s*[)\]]", RegexOptions.IgnoreCase)]
    private static partial Regex OptionalMark();

    [GeneratedRegex(
        @"^(\*\*|__|</(strong|b)\s*>)?(?<mark>\s*[(\[]\s*optional\s*[)\]])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstMark();

    [GeneratedRegex(
        @"^(\*\*|__|</(strong|b)\s*>)?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ClosingMark();
}
