using System.Text;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Text written as the numbers of its characters: <c>72, 97, 114</c>, <c>0x48 0x61</c>, <c>48:61:72</c>,
/// <c>4861-7262</c>, <c>110 141</c>, <c>01001000</c>, with calls or markup between.
/// </summary>
/// <remarks>
/// Numbers are read in four bases at once; in each, numbers of printable ASCII that follow one another
/// are one text.
/// </remarks>
internal ref struct NumberRuns
{
    private const int WidestGap = 48;
    private const int FewestLetters = 4;
    private const int LongestNumber = 256;
    private const int ShortestOffset = 6;

    private readonly ReadOnlySpan<char> _text;
    private readonly List<EmbeddedPart> _found;
    private NumberRun _decimal;
    private NumberRun _hex;
    private NumberRun _octal;
    private NumberRun _binary;
    private bool _begun;

    private NumberRuns(ReadOnlySpan<char> text, List<EmbeddedPart> found)
    {
        _text = text;
        _found = found;
    }

    /// <summary>Adds each text with where its first number begins.</summary>
    public static void AddTo(List<EmbeddedPart> found, ReadOnlySpan<char> text) =>
        new NumberRuns(text, found).Run();

    private void Run()
    {
        var last = 0;
        for (var at = 0; _text[at..].IndexOfAnyInRange('0', '9') is var next and >= 0;)
        {
            at += next;
            var start = at;
            while (start > last && char.IsAsciiLetterOrDigit(_text[start - 1]))
            {
                start--;
            }

            while (at < _text.Length && char.IsAsciiLetterOrDigit(_text[at]))
            {
                at++;
            }

            if (IsOffset(start, at) || at - start > LongestNumber)
            {
                continue;
            }

            if (start - last > WidestGap)
            {
                EndAll();
            }

            if (Read(start, _text[start..at]))
            {
                last = at;
            }
        }

        EndAll();
    }

    // Whether a number was read; words with digits stand between numbers.
    private bool Read(int start, ReadOnlySpan<char> token)
    {
        if (token.Length == 1)
        {
            EndAll();
            return true;
        }

        var mark = token switch
        {
            ['0', 'x' or 'X' or 'b' or 'B' or 'o' or 'O', _, ..] => token[1],
            ['x' or 'X' or 'u' or 'U' or 'H', _, ..] => token[0],
            _ => '\0',
        };
        var digits = mark == '\0' ? token : token[(token[0] == '0' ? 2 : 1)..];
        digits = digits.Length > 2 && digits[^1] is 'h' or 'H' ? digits[..^1] : digits;
        if (digits.ContainsAnyExcept(Hex.Digits))
        {
            return false;
        }

        _begun = true;
        var isDecimal = !digits.ContainsAnyExceptInRange('0', '9');
        var isBinary = isDecimal && digits.Length % 8 is 0 or 7 && !digits.ContainsAnyExcept('0', '1');
        var isOctal = isDecimal && digits.Length is 3 or 4 && !digits.ContainsAnyExceptInRange('0', '7');
        Take(
            ref _hex, start, digits, mark is not ('b' or 'B' or 'o' or 'O') && digits.Length % 2 == 0, 2, 16);
        Take(ref _decimal, start, digits, mark == '\0' && isDecimal && digits.Length < 5, digits.Length, 10);
        Take(ref _octal, start, digits, isOctal, digits.Length, 8);
        Take(ref _binary, start, digits, isBinary, digits.Length < 8 ? digits.Length : 8, 2);
        return true;
    }

    private readonly void Take(
        ref NumberRun run, int start, ReadOnlySpan<char> digits, bool isNumber, int size, int numberBase)
    {
        if (!isNumber || (numberBase == 2 && digits.Length > 8 && digits.Length % 8 != 0))
        {
            End(ref run);
            return;
        }

        for (; digits.Length > 0; digits = digits[size..])
        {
            var value = 0;
            foreach (var digit in digits[..size])
            {
                value = (value * numberBase) + Hex.ValueOf(digit);
            }

            // Zero bytes stand before letters of two bytes.
            if (value > 0 && !run.Add(value, start))
            {
                End(ref run);
            }
        }
    }

    // The number of a line of a dump; eight digits may as well be a letter in binary.
    private readonly bool IsOffset(int start, int end)
    {
        var isFirst = start == 0 || _text[start - 1] is '\n' or '>';
        var rest = _text[end..];
        return isFirst && end - start >= ShortestOffset && _text[start] == '0'
            && (rest is [':', ..] or [' ', ' ', ..] || (end - start < 8 && rest is [' ', ..]));
    }

    private void EndAll()
    {
        if (_begun)
        {
            End(ref _decimal);
            End(ref _hex);
            End(ref _octal);
            End(ref _binary);
            _begun = false;
        }
    }

    private readonly void End(ref NumberRun run)
    {
        if (run.MostLetters >= FewestLetters)
        {
            _found.Add(new EmbeddedPart(run.Start, Encoding.ASCII.GetBytes(run.Text!.ToString())));
        }

        run.Clear();
    }

    // The text of the numbers so far; nothing is kept until a letter comes.
    private struct NumberRun
    {
        private int _letters;

        public StringBuilder? Text { get; private set; }

        public int Start { get; private set; }

        public int MostLetters { get; private set; }

        public bool Add(int value, int start)
        {
            var isLetter = value < 128 && char.IsAsciiLetter((char)value);
            var isEmpty = Text is null || Text.Length == 0;
            if (value is < ' ' or > '~' || (isEmpty && !isLetter))
            {
                return isEmpty;
            }

            Text ??= new StringBuilder();
            Start = isEmpty ? start : Start;
            Text.Append((char)value);
            _letters = isLetter ? _letters + 1 : 0;
            MostLetters = Math.Max(MostLetters, _letters);
            return true;
        }

        public void Clear()
        {
            Text?.Clear();
            (_letters, MostLetters) = (0, 0);
        }
    }

    private static class Hex
    {
        public static System.Buffers.SearchValues<char> Digits { get; } =
            System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");

        public static int ValueOf(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
    }
}
