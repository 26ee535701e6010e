using LinkHub.Guides.Text;

namespace LinkHub.Guides.Matching;

/// <summary>Whether two names are one name with a slip of the fingers in a word.</summary>
internal static class Misspelling
{
    private const int ShortestWord = 3;
    private const int ShortestSafeWord = 5;
    private const int ShortestLongWord = 8;

    public static bool Is(LabelName left, LabelName right) =>
        IsOneWord(WordForms.Common(left.AllWords), WordForms.Common(right.AllWords))
        || IsOneWord(left.Words, right.Words)
        || (left.Words.Count != right.Words.Count && IsRun(left.Trimmed, right.Trimmed));

    private static bool IsOneWord(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        var other = left.Zip(right).Where(pair => pair.First != pair.Second).ToList();
        return other is [var (a, b)] && IsSlip(a, b);
    }

    // Two words that are both right are two names, however alike; so are two that differ in a digit.
    private static bool IsSlip(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        var limit = length >= ShortestLongWord ? 2 : 1;
        return length >= ShortestWord
            && !(LabelVocabulary.IsKnown(left) && LabelVocabulary.IsKnown(right))
            && (length >= ShortestSafeWord || left[0] == right[0])
            && !left.Concat(right).Any(char.IsDigit)
            && Suggestion.Distance(left, right, limit) <= limit;
    }

    // "Hsot Name" is "Hostname", whose words are joined only where they are right.
    private static bool IsRun(string left, string right) =>
        Math.Min(left.Length, right.Length) >= ShortestLongWord
        && !left.Concat(right).Any(char.IsDigit)
        && Suggestion.Distance(left, right, 1) <= 1;
}
