using System.Buffers;

namespace LinkHub.GuideCheck.Audits.Html;

/// <summary>
/// Goes through the tags of an HTML text and their attributes, passing over comments and the text of scripts
/// and the like. One linear pass over any input, without a tree.
/// </summary>
/// <remarks>After the tokenization chapter of the HTML standard; values are as written, references
/// unresolved.</remarks>
public ref struct HtmlTags(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n\f\r />");
    private static readonly SearchValues<char> AttributeEnds = SearchValues.Create("\t\n\f\r />=");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\t\n\f\r >");

    private static readonly string[] RawText =
        ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"];

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _nameStart;
    private int _nameLength;
    private int _attributeStart;
    private int _attributeLength;
    private bool _isOpen;
    private bool _isRaw;

    /// <summary>Where the tag begins.</summary>
    public int Start { get; private set; }

    public bool IsEnd { get; private set; }

    /// <summary>Whether the tag ends with <c>/&gt;</c>; known after its last attribute.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>In any case, as written.</summary>
    public readonly ReadOnlySpan<char> Name => _text.Slice(_nameStart, _nameLength);

    /// <summary>In any case, as written.</summary>
    public readonly ReadOnlySpan<char> AttributeName => _text.Slice(_attributeStart, _attributeLength);

    /// <summary>
    /// Where the attribute's value stands, without quotes; empty behind the name where there is none.
    /// </summary>
    public (int Start, int Length) Value { get; private set; }

    public readonly ReadOnlySpan<char> ValueText => _text.Slice(Value.Start, Value.Length);

    public readonly bool Is(ReadOnlySpan<char> name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public readonly bool IsAttribute(ReadOnlySpan<char> name) =>
        AttributeName.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Goes to the next tag, past what is left of this one; false at the end of the text.</summary>
    public bool NextTag()
    {
        while (NextAttribute())
        {
        }

        if (_isRaw)
        {
            SkipRawText();
        }

        while (_text[_at..].IndexOf('<') is var offset and >= 0)
        {
            _at += offset;
            var rest = _text[_at..];
            if (rest is ['<', '/', .., _] && rest.Length > 2 && char.IsAsciiLetter(rest[2]))
            {
                Open(isEnd: true);
                return true;
            }

            if (rest.Length > 1 && char.IsAsciiLetter(rest[1]))
            {
                Open(isEnd: false);
                return true;
            }

            _at += rest.Length > 1 && rest[1] is '!' or '?' or '/' ? MarkLength(rest) : 1;
        }

        _at = _text.Length;
        return false;
    }

    /// <summary>Goes to the tag's next attribute; false at its end.</summary>
    public bool NextAttribute()
    {
        if (!_isOpen)
        {
            return false;
        }

        var slash = false;
        while (_at < _text.Length && _text[_at] is '\t' or '\n' or '\f' or '\r' or ' ' or '/')
        {
            slash = _text[_at++] == '/';
        }

        if (_at >= _text.Length || _text[_at] == '>')
        {
            IsSelfClosing = slash;
            _isOpen = false;
            _at = Math.Min(_at + 1, _text.Length);
            return false;
        }

        _attributeStart = _at;
        _at += 1 + Until(_text[(_at + 1)..], AttributeEnds);
        _attributeLength = _at - _attributeStart;
        ReadValue();
        return true;
    }

    private void Open(bool isEnd)
    {
        Start = _at;
        IsEnd = isEnd;
        IsSelfClosing = false;
        _nameStart = _at + (isEnd ? 2 : 1);
        _nameLength = Until(_text[_nameStart..], NameEnds);
        _at = _nameStart + _nameLength;
        _isOpen = true;
        _isRaw = !isEnd && IsRaw();
    }

    private readonly bool IsRaw()
    {
        foreach (var name in RawText)
        {
            if (Is(name))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadValue()
    {
        var at = SkipBlanks(_at);
        if (at >= _text.Length || _text[at] != '=')
        {
            Value = (_at, 0);
            return;
        }

        at = SkipBlanks(at + 1);
        if (at < _text.Length && _text[at] is '"' or '\'')
        {
            var length = _text[(at + 1)..].IndexOf(_text[at]);
            length = length < 0 ? _text.Length - at - 1 : length;
            Value = (at + 1, length);
            _at = Math.Min(at + length + 2, _text.Length);
            return;
        }

        Value = (at, Until(_text[at..], ValueEnds));
        _at = at + Value.Length;
    }

    private readonly int SkipBlanks(int at)
    {
        while (at < _text.Length && _text[at] is '\t' or '\n' or '\f' or '\r' or ' ')
        {
            at++;
        }

        return at;
    }

    // A comment, `<!doctype`, `<?xml` or `</ `: up to its end, looked for once.
    private static int MarkLength(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("<!--"))
        {
            return rest.IndexOf('>') is var end and >= 0 ? end + 1 : rest.Length;
        }

        for (var at = 2; rest[at..].IndexOf("--") is var offset and >= 0; at++)
        {
            at += offset;
            var after = rest[(at + 2)..];
            if (after.StartsWith('>') || (at > 2 && after.StartsWith("!>")))
            {
                return at + (after[0] == '>' ? 3 : 4);
            }
        }

        return rest.Length;
    }

    private void SkipRawText()
    {
        _isRaw = false;
        var name = Name;
        while (_at < _text.Length && _text[_at..].IndexOf("</") is var offset and >= 0)
        {
            _at += offset;
            var rest = _text[(_at + 2)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == name.Length || NameEnds.Contains(rest[name.Length])))
            {
                return;
            }

            _at += 2;
        }

        _at = _text.Length;
    }

    private static int Until(ReadOnlySpan<char> text, SearchValues<char> ends) =>
        text.IndexOfAny(ends) is var end and >= 0 ? end : text.Length;
}
