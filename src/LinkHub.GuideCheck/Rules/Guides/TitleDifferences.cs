namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>Compares two lists of titles by their longest common part.</summary>
internal static class TitleDifferences
{
    /// <summary>
    /// The titles that are in one list only, in order; of those between two common ones the first of each
    /// list are taken for each other's.
    /// </summary>
    public static IEnumerable<(GuideTitle? Left, GuideTitle? Right)> Of(
        IReadOnlyList<GuideTitle> left, IReadOnlyList<GuideTitle> right)
    {
        var common = CommonLengths(left, right);
        var (i, j) = (0, 0);
        while (i < left.Count || j < right.Count)
        {
            if (i < left.Count && j < right.Count && left[i].IsSame(right[j]))
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (i < left.Count && j < right.Count && left[i].What == right[j].What
                && common[i + 1, j + 1] == common[i, j])
            {
                yield return (left[i++], right[j++]);
            }
            else if (j == right.Count || (i < left.Count && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return (left[i++], null);
            }
            else
            {
                yield return (null, right[j++]);
            }
        }
    }

    // How many titles the rests of both lists from (i, j) on have in common.
    private static int[,] CommonLengths(IReadOnlyList<GuideTitle> left, IReadOnlyList<GuideTitle> right)
    {
        var lengths = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i].IsSame(right[j])
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
