using System.Text;

namespace LinkHub.DocGen.Search;

/// <summary>Turns pages with words into words with pages, in ordinal order.</summary>
internal static class SearchIndex
{
    private const int SmallHub = 50;
    private const double CommonShare = 0.4;

    /// <summary>The words with their pages. Each is made as it is taken.</summary>
    /// <param name="pages">A page's number is its place in this list.</param>
    /// <param name="terms">Knows the words by their numbers.</param>
    /// <param name="isShown">Whether a word may be in the index.</param>
    public static IEnumerable<SearchTerm> Terms(
        IReadOnlyList<SearchPage> pages, SearchTerms terms, Func<string, bool> isShown)
    {
        var words = terms.ByNumber();
        var starts = Starts(pages, words.Length);
        var sorted = Sort(pages, starts);
        var common = pages.Count < SmallHub ? int.MaxValue : (int)(pages.Count * CommonShare);
        return Enumerable.Range(0, words.Length)
            .Where(
                number => starts[number + 1] > starts[number] && words[number] is { } word && isShown(word))
            .OrderBy(number => words[number], StringComparer.Ordinal)
            .Select(number => new SearchTerm(
                words[number]!, Text(sorted.AsSpan(starts[number]..starts[number + 1]), common)));
    }

    // Where each word's postings begin in one long array; one more entry for the end of the last.
    private static int[] Starts(IReadOnlyList<SearchPage> pages, int count)
    {
        var starts = new int[count + 1];
        foreach (var posting in pages.SelectMany(page => page.Postings))
        {
            starts[posting.Term + 1]++;
        }

        for (var i = 0; i < count; i++)
        {
            starts[i + 1] += starts[i];
        }

        return starts;
    }

    private static (int Page, int Code)[] Sort(IReadOnlyList<SearchPage> pages, int[] starts)
    {
        var next = starts.ToArray();
        var sorted = new (int Page, int Code)[starts[^1]];
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var posting in pages[page].Postings)
            {
                sorted[next[posting.Term]++] = (page, Code(posting));
            }
        }

        return sorted;
    }

    // Text is by far the most frequent and takes the short codes: even numbers.
    private static int Code(Posting posting) => posting.Weight == SearchWeight.Text
        ? 2 * posting.Place
        : (2 * ((8 * posting.Place) + (int)posting.Weight)) + 1;

    // A word that nearly every page holds in passing does not distinguish pages.
    private static string Text(Span<(int Page, int Code)> postings, int common)
    {
        var text = new StringBuilder();
        var isCommon = postings.Length > common;
        var before = -1;
        foreach (var (page, code) in postings)
        {
            if (isCommon && code % 2 == 0)
            {
                continue;
            }

            PostingText.Append(text, page - before - 1);
            PostingText.Append(text, code);
            before = page;
        }

        return isCommon ? $" {text}" : text.ToString();
    }
}

/// <summary>A word of the index.</summary>
/// <param name="Word">In lower case, with its accents.</param>
/// <param name="Postings">For each page in order: how many pages were passed over, then what and where; as
/// <see cref="PostingText"/>. With a leading blank where pages that only mention it are left out.</param>
internal sealed record SearchTerm(string Word, string Postings);

/// <summary>
/// Writes numbers as text for <c>Assets/search-index.js</c>: digits to the base of twelve, the lowest first,
/// of two alphabets, one for a number's last digit.
/// </summary>
/// <remarks>
/// The digits are signs, never letters: by chance letters spell a word that a hub must not show, and signs
/// never do. None means anything in JSON or CSS.
/// </remarks>
internal static class PostingText
{
    private const int Base = 12;
    private const string Going = "!#$()*+,-.:;";
    private const string Last = "=?@[]^_`{|}~";

    /// <param name="text">Receives the digits.</param>
    /// <param name="number">Not negative.</param>
    public static StringBuilder Append(StringBuilder text, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        for (; number >= Base; number /= Base)
        {
            text.Append(Going[number % Base]);
        }

        return text.Append(Last[number]);
    }

    /// <summary>Reads all numbers of a text.</summary>
    /// <exception cref="FormatException">A sign is no digit, or the last number has no end.</exception>
    public static IReadOnlyList<int> Read(string text)
    {
        List<int> numbers = [];
        var (number, scale) = (0, 1);
        foreach (var sign in text)
        {
            var digit = Going.IndexOf(sign, StringComparison.Ordinal);
            if (digit >= 0)
            {
                number += digit * scale;
                scale *= Base;
                continue;
            }

            var last = Last.IndexOf(sign, StringComparison.Ordinal);
            if (last < 0)
            {
                throw new FormatException($"`{sign}` is no digit of a posting");
            }

            numbers.Add(number + (last * scale));
            (number, scale) = (0, 1);
        }

        return scale == 1 ? numbers : throw new FormatException("the last number has no end");
    }
}
