using System.Globalization;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Reduces folded text to the letters that an eye may take it for, with nothing between them: digits and
/// letters that are swapped for each other are one, <c>m</c> is <c>rn</c> and <c>w</c> is <c>vv</c>.
/// </summary>
internal static class Skeleton
{
    /// <summary>How many characters a skeleton can have for each of the folded text.</summary>
    public const int Growth = 2;

    private const int TableSize = 128;

    private static readonly string[] Swapped =
        ["lLiI1", "o0O", "e3", "a4@", "s5$", "t7", "b8", "g96", "z2"];

    private static readonly (char First, char Second, byte Count)[] Table = BuildTable();

    /// <summary>
    /// How many characters of a skeleton a folded character makes: none unless it is a letter.
    /// </summary>
    public static int CountOf(char folded) =>
        folded < TableSize ? Table[folded].Count : IsOtherLetter(folded) || folded == '€' ? 1 : 0;

    /// <summary>Writes a skeleton.</summary>
    /// <param name="folded">Text as <see cref="CompactText"/> writes it.</param>
    /// <param name="skeleton">Has room for <see cref="Growth"/> times the text and one more.</param>
    /// <returns>How many characters the skeleton has.</returns>
    public static int Write(ReadOnlySpan<char> folded, Span<char> skeleton)
    {
        var count = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (c < TableSize && c != '$')
            {
                ref readonly var letters = ref Table[c];
                skeleton[count + 1] = letters.Second;
                skeleton[count] = letters.First;
                count += letters.Count;
            }
            else if (IsLetter(folded, i))
            {
                skeleton[count++] = Other(c);
            }
        }

        return count;
    }

    /// <summary>Writes a skeleton with the place in the folded text of each character.</summary>
    public static int Write(ReadOnlySpan<char> folded, Span<char> skeleton, int[] places)
    {
        var count = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var added = Write(folded.Slice(i, 1), skeleton[count..]);
            added = folded[i] == '$' && !IsLetter(folded, i) ? 0 : added;
            places.AsSpan(count, added).Fill(i);
            count += added;
        }

        return count;
    }

    /// <summary>The skeleton of a word in compact form.</summary>
    public static string Of(string compact)
    {
        Span<char> skeleton = new char[(compact.Length * Growth) + 1];
        return skeleton[..Write(compact, skeleton)].ToString();
    }

    /// <summary>Whether two folded characters are one in a skeleton.</summary>
    public static bool AreAlike(char one, char other) => one == other
        || (one < TableSize && other < TableSize && Table[one] == Table[other] && Table[one].Count == 1)
        || (one, other) is ('€', 'e') or ('e', '€');

    private static (char First, char Second, byte Count)[] BuildTable()
    {
        var table = new (char, char, byte)[TableSize];
        for (var c = '0'; c <= 'z'; c++)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                table[c] = (char.ToLowerInvariant(c), '\0', 1);
            }
        }

        foreach (var group in Swapped)
        {
            foreach (var c in group)
            {
                table[c] = (group[0], '\0', 1);
            }
        }

        table['m'] = table['M'] = ('r', 'n', 2);
        table['w'] = table['W'] = ('v', 'v', 2);
        return table;
    }

    // The sign before an opening brace puts texts together.
    private static bool IsLetter(ReadOnlySpan<char> folded, int at) => folded[at] == '$'
        ? at + 1 == folded.Length || folded[at + 1] != '{'
        : CountOf(folded[at]) > 0;

    private static char Other(char c) => c switch { '$' => 's', '€' => 'e', _ => c };

    private static bool IsOtherLetter(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.DecimalDigitNumber;
}
