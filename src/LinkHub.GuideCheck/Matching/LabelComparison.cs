using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Matching;

/// <summary>Says how like two names of fields are. It does not matter which of the two is the label.</summary>
internal static class LabelComparison
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
        if (left.Words.Count == 0 || right.Words.Count == 0 || LabelVocabulary.AreUnlike(left.Words, right.Words))
        {
            return LabelLikeness.Different;
        }

        if (left.Words.ToHashSet(StringComparer.Ordinal).SetEquals(right.Words))
        {
            return LabelLikeness.SameWords;
        }

        if (IsMisspelt(WordForms.Common(left.AllWords), WordForms.Common(right.AllWords)))
        {
            return LabelLikeness.Misspelt;
        }

        var isInside = left.Noun == right.Noun && (IsInside(left, right) || IsInside(right, left));
        if (isInside || IsNameOf(left, right) || IsNameOf(right, left))
        {
            return LabelLikeness.Inside;
        }

        return IsMisspelt(left.Words, right.Words) ? LabelLikeness.Misspelt : LabelLikeness.Different;
    }

    // A company is told by its name.
    private static bool IsNameOf(LabelName small, LabelName large) =>
        large.Words.Count == small.Words.Count + 1 && large.Words[^1] == "name" && small.Words.SequenceEqual(large.Words.SkipLast(1));

    private static bool IsInside(LabelName small, LabelName large) => small.Words.All(large.Words.Contains);

    private static bool IsMisspelt(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        var other = left.Zip(right).Where(pair => pair.First != pair.Second).ToList();
        return other is [var (a, b)] && IsMisspelt(a, b);
    }

    private static bool IsMisspelt(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        var limit = length >= 8 ? 2 : 1;
        return length >= 3
            && !(LabelVocabulary.IsKnown(left) && LabelVocabulary.IsKnown(right))
            && (length >= 5 || left[0] == right[0])
            && !left.Concat(right).Any(char.IsDigit)
            && Suggestion.Distance(left, right, limit) <= limit;
    }

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
