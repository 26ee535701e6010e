using LinkHub.Guides.Text;

namespace LinkHub.Guides.Matching;

/// <summary>Compares two names of a field; their order does not matter.</summary>
public static class LabelComparison
{
    public static LabelLikeness Of(LabelName left, LabelName right)
    {
        if (left.Text == right.Text)
        {
            return LabelLikeness.Exact;
        }

        if (left.Written == right.Written && left.Written.Length > 0)
        {
            return LabelLikeness.Written;
        }

        if (left.Trimmed == right.Trimmed && left.Trimmed.Length > 0)
        {
            return LabelLikeness.Trimmed;
        }

        var likeness = OfWords(left, right);
        return likeness == LabelLikeness.Different ? OfChoices(left, right) : likeness;
    }

    private static LabelLikeness OfWords(LabelName left, LabelName right)
    {
        if (left.Words.Count == 0 || right.Words.Count == 0)
        {
            return LabelLikeness.Different;
        }

        // A misspelt noun is in none of the rows of unlike ones, so this comes first.
        var isUnlike = LabelVocabulary.AreUnlike(left.Words, right.Words);
        if (!isUnlike && left.Words.ToHashSet(StringComparer.Ordinal).SetEquals(right.Words))
        {
            return LabelLikeness.SameWords;
        }

        if (Misspelling.Is(left, right))
        {
            return LabelLikeness.Misspelt;
        }

        var isInside = left.Noun == right.Noun && (IsInside(left, right) || IsInside(right, left));
        return !isUnlike && (isInside || IsNameOf(left, right) || IsNameOf(right, left))
            ? LabelLikeness.Inside
            : LabelLikeness.Different;
    }

    // A company is told by its name.
    private static bool IsNameOf(LabelName small, LabelName large) =>
        large.Words[^1] == "name" && small.Words.SequenceEqual(large.Words.SkipLast(1));

    private static bool IsInside(LabelName small, LabelName large) => small.Words.All(large.Words.Contains);

    // "Username / Account Email" is met by either.
    private static LabelLikeness OfChoices(LabelName left, LabelName right)
    {
        if (left.Choices.Count == 0 && right.Choices.Count == 0)
        {
            return LabelLikeness.Different;
        }

        IReadOnlyList<LabelName> own = left.Choices.Count > 0 ? left.Choices : [left];
        IReadOnlyList<LabelName> others = right.Choices.Count > 0 ? right.Choices : [right];
        return own.Any(one => others.Any(other => Of(one, other) <= LabelLikeness.SameWords))
            ? LabelLikeness.Inside
            : LabelLikeness.Different;
    }
}

/// <summary>
/// How much a name in a guide is like a field's label, closest first, so that likenesses compare.
/// </summary>
public enum LabelLikeness
{
    /// <summary>Letter by letter.</summary>
    Exact,

    /// <summary>But for case, spaces and punctuation: <c>api key</c>, <c>Sub-domain</c>.</summary>
    Written,

    /// <summary>
    /// But for an article, the provider's name or a note in brackets: <c>Your Acme API Key (PAT)</c>.
    /// </summary>
    Trimmed,

    /// <summary>
    /// The same words in another order, number or abbreviation: <c>ID of the Workspace</c>.
    /// </summary>
    SameWords,

    /// <summary>
    /// One holds the words of the other and both end in the same noun: <c>Admin API Key</c>.
    /// </summary>
    Inside,

    /// <summary>One word is a letter or two away: <c>Subdomian</c>.</summary>
    Misspelt,

    /// <summary>Another name.</summary>
    Different,
}

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
