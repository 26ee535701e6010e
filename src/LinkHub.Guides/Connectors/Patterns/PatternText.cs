using System.Buffers;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>A pattern while it is read, up to its first problem.</summary>
internal sealed class PatternText(string source)
{
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");

    public int At { get; private set; }

    public PatternProblem? Problem { get; private set; }

    public bool IsAtEnd => At >= source.Length;

    /// <summary>The UTF-16 unit here; <c>\0</c> at the end.</summary>
    public int Now => IsAtEnd ? 0 : source[At];

    public void Skip(int count) => At += count;

    public bool Starts(string text) => string.CompareOrdinal(source, At, text, 0, text.Length) == 0;

    public bool Take(char c)
    {
        if (IsAtEnd || source[At] != c)
        {
            return false;
        }

        At++;
        return true;
    }

    public bool Take(string text)
    {
        if (!Starts(text))
        {
            return false;
        }

        At += text.Length;
        return true;
    }

    /// <summary>The code point here; 0 at the end.</summary>
    public int TakeCodePoint()
    {
        if (IsAtEnd)
        {
            return 0;
        }

        var isPair = At + 1 < source.Length && char.IsSurrogatePair(source[At], source[At + 1]);
        var codePoint = isPair ? char.ConvertToUtf32(source[At], source[At + 1]) : source[At];
        At += isPair ? 2 : 1;
        return codePoint;
    }

    /// <summary>Decimal digits as a number, not more than the highest, or null if there are none.</summary>
    public int? TakeNumber(int highest)
    {
        var start = At;
        var number = 0L;
        while (!IsAtEnd && char.IsAsciiDigit(source[At]))
        {
            number = Math.Min((number * 10) + (source[At++] - '0'), highest);
        }

        return At == start ? null : (int)number;
    }

    /// <summary>Exactly so many hexadecimal digits; null, and nothing taken, where there are fewer.</summary>
    public int? TakeHex(int digits)
    {
        if (At + digits > source.Length || source.AsSpan(At, digits).ContainsAnyExcept(Hex))
        {
            return null;
        }

        var value = Convert.ToInt32(source.Substring(At, digits), 16);
        At += digits;
        return value;
    }

    public void SkipPast(char c)
    {
        while (!IsAtEnd && !Take(c))
        {
            At++;
        }
    }

    public int IndexOfAny(int from, string characters)
    {
        var found = source.AsSpan(from).IndexOfAny(characters);
        return found < 0 ? source.Length : from + found + 1;
    }

    public string Raw(int from, int to) => source[from..Math.Max(from, to)];

    /// <summary>A short stretch as messages show it.</summary>
    public string Shown(int from, int to) => VisibleText.Of(source.AsSpan(from, Math.Min(to - from, 20)));

    public void FailAt(string message, int length) => Fail(message, At, length);

    /// <summary>Keeps the first problem and goes to the end, so that every reader stops.</summary>
    public void Fail(string message, int at, int length, string? replacement = null)
    {
        var end = Math.Min(at + length, source.Length);
        Problem ??= new PatternProblem(message, at, end - at) { Replacement = replacement };
        At = source.Length;
    }
}
