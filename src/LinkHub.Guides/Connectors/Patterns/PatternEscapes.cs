namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>Reads the rest of an escape after its backslash.</summary>
internal sealed class PatternEscapes(PatternText text, PatternGroups groups)
{
    private const string Syntax = "^$\\.*+?()[]{}|/";

    public PatternGroups Groups { get; } = groups;

    /// <summary>
    /// Whether the pattern names a property whose members are known only to a browser's tables.
    /// </summary>
    public bool NeedsTables { get; private set; }

    /// <summary>Reads an escape outside a class; the text is at the backslash.</summary>
    public PatternNode Atom()
    {
        var start = text.At;
        text.Skip(1);
        switch (text.Now)
        {
            case 'b':
                text.Skip(1);
                return new PatternNode.Edge(PatternEdge.WordEdge);
            case 'B':
                text.Skip(1);
                return new PatternNode.Edge(PatternEdge.NoWordEdge);
            case 'k':
                return Named(start);
            case >= '1' and <= '9':
                var number = text.TakeNumber(int.MaxValue)!.Value;
                if (number > Groups.Count)
                {
                    text.Fail("there is no group of that number", start, text.At - start);
                }

                return new PatternNode.Back(number);
            default:
                return new PatternNode.One(Set(start, inClass: false));
        }
    }

    /// <summary>Reads an escape that stands for characters; the text is behind the backslash.</summary>
    public PatternSet Set(int start, bool inClass)
    {
        if (text.IsAtEnd)
        {
            text.Fail("the pattern ends in a backslash", start, 1);
            return new PatternSet();
        }

        var c = text.TakeCodePoint();
        switch (c)
        {
            case 'd':
                return PatternSet.Digits;
            case 'D':
                return PatternSet.Digits.Negated();
            case 'w':
                return PatternSet.Words;
            case 'W':
                return PatternSet.Words.Negated();
            case 's':
                return PatternSet.Spaces;
            case 'S':
                return PatternSet.Spaces.Negated();
            case 'p' or 'P':
                var property = Property(start);
                return c == 'p' ? property : property.Negated();
            default:
                return PatternSet.Of(Character(c, start, inClass));
        }
    }

    private int Character(int c, int start, bool inClass)
    {
        switch (c)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case 'b' when inClass:
                return '\b';
            case '-' when inClass:
                return '-';
            case '0' when text.Now is < '0' or > '9':
                return 0;
            case 'c' when text.Now < 128 && char.IsAsciiLetter((char)text.Now):
                return text.TakeCodePoint() % 32;
            case 'x' when text.TakeHex(2) is { } byTwo:
                return byTwo;
            case 'u' when Unicode() is { } codePoint:
                return codePoint;
        }

        if (c < 128 && Syntax.Contains((char)c, StringComparison.Ordinal))
        {
            return c;
        }

        var isSign = !(c < 128 && char.IsAsciiLetterOrDigit((char)c));
        var shown = text.Shown(start, text.At);
        var message = isSign
            ? $"`{shown}` escapes a character that needs none"
            : $"`{shown}` is unknown to them";
        var plain = isSign ? text.Raw(start + 1, text.At) : null;
        text.Fail(message, start, text.At - start, plain);
        return 0;
    }

    // A pair of escaped surrogates is one character.
    private int? Unicode()
    {
        if (text.Take('{'))
        {
            var value = 0;
            for (var digits = 0; text.TakeHex(1) is { } digit; digits++)
            {
                value = Math.Min((value * 16) + digit, 0x110000);
            }

            return text.Take('}') && value <= 0x10FFFF ? value : null;
        }

        if (text.TakeHex(4) is not { } first)
        {
            return null;
        }

        var back = text.At;
        if (first is >= 0xD800 and <= 0xDBFF && text.Take("\\u")
            && text.TakeHex(4) is { } second and >= 0xDC00 and <= 0xDFFF)
        {
            return char.ConvertToUtf32((char)first, (char)second);
        }

        text.Skip(back - text.At);
        return first;
    }

    private PatternSet Property(int start)
    {
        if (!text.Take('{'))
        {
            text.Fail($"`{text.Shown(start, text.At)}` is unknown to them", start, text.At - start);
            return new PatternSet();
        }

        var from = text.At;
        text.SkipPast('}');
        var name = text.Raw(from, text.At - 1);
        if (PatternProperties.Find(name) is { } set)
        {
            return set;
        }

        if (name.Length == 0 || name.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '=')))
        {
            text.Fail($"`{name}` is no property of characters", start, text.At - start);
        }

        NeedsTables = true;
        return new PatternSet();
    }

    private PatternNode.Back Named(int start)
    {
        text.Skip(1);
        var from = text.At + 1;
        if (text.Take('<'))
        {
            text.SkipPast('>');
            if (Groups.Named(text.Raw(from, text.At - 1)) is { } number)
            {
                return new PatternNode.Back(number);
            }
        }

        text.Fail("there is no group of that name", start, text.At - start);
        return new PatternNode.Back(0);
    }
}
