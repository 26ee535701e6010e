using System.Text;

namespace LinkHub.DocGen.Search;

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
