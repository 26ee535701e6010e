namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// Reads one tag. Names, white space and quotes follow JSX; bare values are read as HTML does.
/// </summary>
internal ref struct TagScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Func<int, int> _place;
    private readonly int _quoteDepth;
    private int _at;

    private TagScanner(ReadOnlySpan<char> text, int start, int quoteDepth, Func<int, int> place)
    {
        _text = text;
        _at = start;
        _quoteDepth = quoteDepth;
        _place = place;
    }

    /// <summary>The tag that begins at <paramref name="start"/>, or null if none does.</summary>
    /// <param name="text">Ends where the tag must end.</param>
    /// <param name="start">The offset of <c>&lt;</c>.</param>
    /// <param name="quoteDepth">How many <c>&gt;</c> of block quotations begin each further line.</param>
    /// <param name="place">Turns an offset in <paramref name="text"/> into one in the source.</param>
    /// <param name="end">The offset behind the tag, or where reading stopped.</param>
    public static JsxTag? Scan(
        ReadOnlySpan<char> text,
        int start,
        int quoteDepth,
        Func<int, int> place,
        out int end)
    {
        var scanner = new TagScanner(text, start, quoteDepth, place);
        var tag = scanner.Tag();
        end = scanner._at;
        return tag;
    }

    private readonly char Current => _at < _text.Length ? _text[_at] : '\0';

    private JsxTag? Tag()
    {
        var start = _at++;
        if (char.IsWhiteSpace(Current))
        {
            return null;
        }

        var isClosing = TakeIf('/');
        SkipSpace();
        var name = Current == '>' ? "" : ElementName();
        if (name is null)
        {
            return null;
        }

        var attributes = new List<JsxAttribute>();
        while (true)
        {
            SkipSpace();
            if (TakeIf('>'))
            {
                return Finish(name, isClosing ? JsxTagKind.Closing : JsxTagKind.Opening, attributes, start);
            }

            if (TakeIf('/'))
            {
                SkipSpace();
                return TakeIf('>') ? Finish(name, JsxTagKind.SelfClosing, attributes, start) : null;
            }

            if (name.Length == 0 || Attribute() is not { } attribute)
            {
                return null;
            }

            attributes.Add(attribute);
        }
    }

    private readonly JsxTag Finish(string name, JsxTagKind kind, List<JsxAttribute> attributes, int start) =>
        new(name, kind, attributes, _place(start), _place(_at - 1) + 1);

    private string? ElementName()
    {
        var start = _at;
        if (!TakeIdentifier())
        {
            return null;
        }

        while (Current is '.' or ':')
        {
            _at++;
            if (!TakeIdentifier())
            {
                return null;
            }
        }

        var follows = Current is '/' or '>' or '{' || char.IsWhiteSpace(Current);
        return follows ? _text[start.._at].ToString() : null;
    }

    private JsxAttribute? Attribute()
    {
        var start = _at;
        if (Current == '{')
        {
            return TakeBraces() ? Make("", JsxValueKind.Spread, start, start + 1, _at - 1) : null;
        }

        if (!TakeIdentifier())
        {
            return null;
        }

        while (Current is ':' or '.' or '@')
        {
            _at++;
            TakeIdentifier();
        }

        var name = _text[start.._at].ToString();
        var nameEnd = _at;
        SkipSpace();
        if (!TakeIf('='))
        {
            _at = nameEnd;
            return Make(name, JsxValueKind.None, start, nameEnd, nameEnd);
        }

        SkipSpace();
        return Value(name, start);
    }

    private JsxAttribute? Value(string name, int start)
    {
        var valueStart = _at;
        if (Current is '"' or '\'')
        {
            var close = _text[(_at + 1)..].IndexOf(Current);
            _at = close < 0 ? _text.Length : _at + close + 2;
            return close < 0 ? null : Make(name, JsxValueKind.Quoted, start, valueStart + 1, _at - 1);
        }

        if (Current == '{')
        {
            return TakeBraces() ? Make(name, JsxValueKind.Expression, start, valueStart + 1, _at - 1) : null;
        }

        while (_at < _text.Length && !char.IsWhiteSpace(Current)
            && Current is not ('>' or '"' or '\'' or '<' or '`'))
        {
            _at++;
        }

        return _at == valueStart ? null : Make(name, JsxValueKind.Bare, start, valueStart, _at);
    }

    private bool TakeBraces()
    {
        var end = ExpressionScanner.FindEnd(_text, _at);
        _at = end < 0 ? _text.Length : end;
        return end >= 0;
    }

    private readonly JsxAttribute Make(
        string name,
        JsxValueKind kind,
        int start,
        int valueStart,
        int valueEnd) => new(
        name,
        kind,
        _text[valueStart..valueEnd].ToString(),
        _place(start),
        _place(_at - 1) + 1,
        valueStart < _text.Length ? _place(valueStart) : _place(_at - 1) + 1,
        _place(valueEnd - 1) + 1);

    private bool TakeIf(char c)
    {
        if (Current != c || _at >= _text.Length)
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool TakeIdentifier()
    {
        if (!(char.IsLetter(Current) || Current is '_' or '$'))
        {
            return false;
        }

        while (char.IsLetterOrDigit(Current) || Current is '_' or '$' or '-')
        {
            _at++;
        }

        return true;
    }

    private void SkipSpace()
    {
        while (char.IsWhiteSpace(Current))
        {
            if (_text[_at++] == '\n')
            {
                SkipQuoteMarks();
            }
        }
    }

    private void SkipQuoteMarks()
    {
        for (var i = 0; i < _quoteDepth; i++)
        {
            while (Current is ' ' or '\t')
            {
                _at++;
            }

            TakeIf('>');
        }
    }
}
