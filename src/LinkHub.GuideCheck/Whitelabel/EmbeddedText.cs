using System.Buffers;
using System.Text;

namespace LinkHub.GuideCheck.Whitelabel;

/// <summary>Text within text: base64 data addresses and punycode labels, decoded.</summary>
internal static class EmbeddedText
{
    private const string Base64Mark = ";base64,";
    private const string PunycodeMark = "xn--";

    private static readonly SearchValues<string> Marks =
        SearchValues.Create([Base64Mark, PunycodeMark], StringComparison.OrdinalIgnoreCase);

    /// <summary>Each with where it begins in the text that holds it.</summary>
    public static List<(int Start, string Text)> In(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Marks))
        {
            return [];
        }

        var found = new List<(int, string)>();
        for (var at = 0; Next(text, at, Base64Mark) is var start and >= 0; at = start)
        {
            start += Base64Mark.Length;
            if (DecodeBase64(text[start..]) is { } decoded)
            {
                found.Add((start, decoded));
            }
        }

        for (var at = 0; Next(text, at, PunycodeMark) is var start and >= 0; at = start + PunycodeMark.Length)
        {
            if (Punycode.Decode(text[start..LabelEnd(text, start)].ToString()) is { } label)
            {
                found.Add((start, label));
            }
        }

        return found;
    }

    private static int Next(ReadOnlySpan<char> text, int from, string mark)
    {
        var at = text[from..].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : from + at;
    }

    private static int LabelEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 63 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return end;
    }

    private static string? DecodeBase64(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '+' or '/' or '-' or '_'))
        {
            end++;
        }

        var digits = text[..end].ToString().Replace('-', '+').Replace('_', '/');
        digits = digits[..(digits.Length - (digits.Length % 4 == 1 ? 1 : 0))];
        digits = digits.PadRight((digits.Length + 3) / 4 * 4, '=');
        var bytes = new byte[digits.Length];
        return Convert.TryFromBase64String(digits, bytes, out var count) && count > 0
            ? new UTF8Encoding(false).GetString(bytes.AsSpan(0, count))
            : null;
    }
}
