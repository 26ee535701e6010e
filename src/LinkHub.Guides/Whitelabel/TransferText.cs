using System.Text;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Quoted-printable text, the words of mails: <c>Harb=6Frline</c>, <c>Harbor=</c> and the next line.
/// </summary>
/// <remarks>RFC 2045, section 6.7.</remarks>
internal static class TransferText
{
    private const int Longest = 4096;
    private const int LongestHead = 64;

    /// <summary>
    /// Adds each run of characters without a blank that has letters as numbers or a broken line.
    /// </summary>
    public static void AddTo(List<EmbeddedPart> found, ReadOnlySpan<char> text)
    {
        var last = 0;
        for (var at = 0; text[at..].IndexOf('=') is var next and >= 0;)
        {
            at += next;
            if (!IsLetter(text[at..])
                && !(Break(text[at..]) > 0 && at > 0 && char.IsAsciiLetter(text[at - 1])))
            {
                at++;
                continue;
            }

            var start = at;
            while (start > last && at - start < LongestHead && !IsEnd(text[start - 1]))
            {
                start--;
            }

            var decoded = new StringBuilder();
            var end = start;
            while (end < text.Length && end - start < Longest && !IsEnd(text[end]))
            {
                var size = Read(text[end..], out var letter);
                decoded.Append(letter);
                end += size;
            }

            found.Add(
                new EmbeddedPart(start, new UTF8Encoding(false).GetBytes(decoded.ToString()), end - start));
            at = last = Math.Max(end, at + 1);
        }
    }

    private static int Read(ReadOnlySpan<char> text, out string letter)
    {
        if (Break(text) is var size and > 0)
        {
            letter = "";
            return size;
        }

        var isNumber = IsNumber(text);
        letter = isNumber ? $"{(char)Convert.FromHexString(text[1..3])[0]}" : $"{text[0]}";
        return isNumber ? 3 : 1;
    }

    // A line that goes on in the next one.
    private static int Break(ReadOnlySpan<char> text) => text switch
    {
        ['=', '\n', ..] => 2,
        ['=', '\r', '\n', ..] => 3,
        _ => 0,
    };

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text is ['=', _, _, ..] && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);

    private static bool IsLetter(ReadOnlySpan<char> text) => IsNumber(text) && text[1] is >= '4' and <= '7';

    private static bool IsEnd(char c) => char.IsWhiteSpace(c) || c is '<' or '>' or '"';
}
