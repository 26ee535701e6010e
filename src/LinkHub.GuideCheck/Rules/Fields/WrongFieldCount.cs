using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds "you need two pieces of information" where the form asks for another number.</summary>
/// <remarks>
/// A guide whose list has as many fields as it says is not reported here: a field that the list lacks has its
/// own finding.
/// </remarks>
public sealed partial class WrongFieldCount : IGuideRule
{
    private static readonly string[] Numbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    public DiagnosticRule Rule { get; } = new("LH112", "wrong-field-count", Severity.Warning);

    public bool AssumesEnglish => true;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        if (guide.Asked.Count == 0 || Stated(guide.Document) is not { } stated
            || stated.Value == guide.Asked.Count)
        {
            return;
        }

        var overview = guide.Fields.Places.FirstOrDefault(place => place.Kind == FieldPlaceKind.Overview);
        if (overview?.Claims.DistinctBy(claim => claim.Label.Value).Count() == stated.Value)
        {
            return;
        }

        var fields = guide.Asked.Count == 1 ? "one field" : $"{guide.Asked.Count} fields";
        findings.Add(
            new Diagnostic(
                Rule, $"the guide says `{stated.Span.Text}`, and the form has {fields}", stated.Span)
            {
                Help = "Write how many values a reader needs, or leave the number out.",
                Related = [FieldPlaces.Form(guide)],
            });
    }

    private static Located<int>? Stated(MarkupDocument document)
    {
        foreach (var text in NodeTree.All(document.Body).OfType<TextNode>())
        {
            if (Count().Match(text.Span.Text) is { Success: true } match)
            {
                var (number, words) = (match.Groups["n"].Value.ToLowerInvariant(), match.Groups["words"]);
                var value = char.IsDigit(number[0]) ? number[0] - '0' : Array.IndexOf(Numbers, number) + 1;
                return new Located<int>(value, text.Span.Slice(words.Index, words.Length));
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"\b(need|needs|require|requires|provide|enter|asks for)\s+(the following\s+)?" +
        @"(?<words>(?<n>[1-9]|one|two|three|four|five|six|seven|eight|nine)\s+((key|different|separate)\s+)?" +
        @"(pieces?\s+of\s+information|credentials?|fields?|values?|things?|details?))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Count();
}
