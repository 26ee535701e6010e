using System.Globalization;
using System.Text;

namespace LinkHub.Guides.Brands.Styles;

/// <summary>
/// Takes a style sheet apart as a browser does, so that no escape, comment or line end hides a name or an
/// address. One linear pass over any input.
/// </summary>
/// <remarks>
/// After the tokenization chapter of the CSS Syntax Module Level 3. Comments are left out; the marks
/// <c>&lt;!--</c> and <c>--&gt;</c> are signs like others, for no theme needs them.
/// </remarks>
internal sealed class StyleTokens
{
    private readonly string _text;
    private readonly List<StyleToken> _tokens = [];
    private int _at;

    private StyleTokens(string text) => _text = text;

    public static IReadOnlyList<StyleToken> Of(string text)
    {
        var tokens = new StyleTokens(text);
        while (tokens._at < text.Length)
        {
            tokens.Next();
        }

        return tokens._tokens;
    }

    private char this[int offset] => _at + offset < _text.Length ? _text[_at + offset] : '\0';

    private void Next()
    {
        var start = _at;
        var sign = _text[_at];
        if (IsBlank(sign))
        {
            while (IsBlank(this[0]))
            {
                _at++;
            }

            Add(StyleTokenKind.Blank, start);
        }
        else if (sign == '/' && this[1] == '*')
        {
            var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
            _at = end < 0 ? _text.Length : end + 2;
            if (end < 0)
            {
                Add(StyleTokenKind.Broken, start);
            }
        }
        else if (sign is '"' or '\'')
        {
            Quoted(sign);
        }
        else if (BeginsNumber())
        {
            Numeric();
        }
        else if (BeginsName(0))
        {
            Named();
        }
        else if (sign == '@' && BeginsName(1))
        {
            _at++;
            Add(StyleTokenKind.AtKeyword, start, Name());
        }
        else if (sign == '#' && (IsNameSign(this[1]) || IsEscape(1)))
        {
            _at++;
            Add(StyleTokenKind.Hash, start, Name());
        }
        else
        {
            _at++;
            Add(StyleTokenKind.Sign, start, sign.ToString());
        }
    }

    private void Named()
    {
        var start = _at;
        var name = Name();
        if (this[0] != '(')
        {
            Add(StyleTokenKind.Name, start, name);
            return;
        }

        _at++;
        var ahead = _at;
        while (ahead < _text.Length && IsBlank(_text[ahead]))
        {
            ahead++;
        }

        var isAddress = name.Equals("url", StringComparison.OrdinalIgnoreCase)
            && (ahead >= _text.Length || _text[ahead] is not ('"' or '\''));
        if (isAddress)
        {
            _at = ahead;
            Address(start);
        }
        else
        {
            Add(StyleTokenKind.Function, start, name);
        }
    }

    private void Address(int start)
    {
        var address = new StringBuilder();
        var (isBroken, isOver) = (false, false);
        while (_at < _text.Length && this[0] != ')')
        {
            // Blanks may only end an address.
            var isBlank = IsBlank(this[0]);
            isBroken |= isOver && !isBlank;
            isOver |= isBlank;
            if (IsEscape(0))
            {
                address.Append(Escape());
                continue;
            }

            var sign = _text[_at++];
            isBroken |= sign is '"' or '\'' or '(' or '\\' || (char.IsControl(sign) && !isBlank);
            address.Append(isBlank ? "" : sign.ToString());
        }

        _at = Math.Min(_at + 1, _text.Length);
        Add(isBroken ? StyleTokenKind.Broken : StyleTokenKind.Address, start, address.ToString());
    }

    private void Quoted(char quote)
    {
        var start = _at++;
        var words = new StringBuilder();
        while (_at < _text.Length && this[0] != quote)
        {
            if (IsLineEnd(this[0]))
            {
                Add(StyleTokenKind.Broken, start);
                return;
            }

            if (this[0] == '\\' && IsLineEnd(this[1]))
            {
                _at += this[1] == '\r' && this[2] == '\n' ? 3 : 2;
            }
            else if (this[0] == '\\' && _at + 1 == _text.Length)
            {
                _at++;
            }
            else
            {
                words.Append(IsEscape(0) ? Escape() : _text[_at++].ToString());
            }
        }

        var kind = _at < _text.Length ? StyleTokenKind.Text : StyleTokenKind.Broken;
        _at = Math.Min(_at + 1, _text.Length);
        Add(kind, start, words.ToString());
    }

    private void Numeric()
    {
        var start = _at;
        _at += this[0] is '+' or '-' ? 1 : 0;
        Digits();
        if (this[0] == '.' && char.IsAsciiDigit(this[1]))
        {
            _at++;
            Digits();
        }

        if (this[0] is 'e' or 'E'
            && (char.IsAsciiDigit(this[1]) || (this[1] is '+' or '-' && char.IsAsciiDigit(this[2]))))
        {
            _at += 2;
            Digits();
        }

        var digits = _text.AsSpan(start, _at - start);
        var number = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (BeginsName(0))
        {
            Add(StyleTokenKind.Dimension, start, Name().ToLowerInvariant(), number);
        }
        else
        {
            _at += this[0] == '%' ? 1 : 0;
            Add(_text[_at - 1] == '%' ? StyleTokenKind.Percentage : StyleTokenKind.Number, start, "", number);
        }
    }

    private void Digits()
    {
        while (char.IsAsciiDigit(this[0]))
        {
            _at++;
        }
    }

    private string Name()
    {
        var start = _at;
        while (_at < _text.Length && IsNameSign(_text[_at]))
        {
            _at++;
        }

        if (!IsEscape(0))
        {
            return _text[start.._at];
        }

        var name = new StringBuilder().Append(_text, start, _at - start);
        while (_at < _text.Length && (IsNameSign(_text[_at]) || IsEscape(0)))
        {
            name.Append(IsEscape(0) ? Escape() : _text[_at++].ToString());
        }

        return name.ToString();
    }

    private string Escape()
    {
        _at++;
        var start = _at;
        while (_at - start < 6 && char.IsAsciiHexDigit(this[0]))
        {
            _at++;
        }

        if (_at == start)
        {
            _at += char.IsSurrogatePair(this[0], this[1]) ? 2 : 1;
            return _text[start.._at];
        }

        var digits = _text.AsSpan(start, _at - start);
        var rune = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        _at += this[0] == '\r' && this[1] == '\n' ? 2 : IsBlank(this[0]) ? 1 : 0;
        return rune != 0 && Rune.IsValid(rune) ? new Rune(rune).ToString() : "\uFFFD";
    }

    private bool BeginsNumber()
    {
        var at = this[0] is '+' or '-' ? 1 : 0;
        return char.IsAsciiDigit(this[at]) || (this[at] == '.' && char.IsAsciiDigit(this[at + 1]));
    }

    private bool BeginsName(int offset) => this[offset] == '-'
        ? IsNameStart(this[offset + 1]) || this[offset + 1] == '-' || IsEscape(offset + 1)
        : IsNameStart(this[offset]) || IsEscape(offset);

    private bool IsEscape(int offset) =>
        this[offset] == '\\' && _at + offset + 1 < _text.Length && !IsLineEnd(this[offset + 1]);

    private void Add(StyleTokenKind kind, int start, string text = "", double number = 0) =>
        _tokens.Add(new StyleToken(kind, start, _at, text, number));

    private static bool IsNameStart(char sign) => char.IsAsciiLetter(sign) || sign is '_' or >= '\u0080';

    private static bool IsNameSign(char sign) => IsNameStart(sign) || char.IsAsciiDigit(sign) || sign == '-';

    private static bool IsLineEnd(char sign) => sign is '\n' or '\r' or '\f';

    private static bool IsBlank(char sign) => sign is ' ' or '\t' || IsLineEnd(sign);
}
