using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>
/// The line around a mention in a file that was made, such as HTML, Markdown or JSON, with the marks of
/// <see cref="InlineText"/>.
/// </summary>
internal sealed class WrittenLine
{
    private const int Margin = 400;
    private const int LongestTag = 4000;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");
    private static readonly SearchValues<char> BlockMarks = SearchValues.Create("#|>-*+ 0123456789.");

    private readonly StringBuilder _text = new();
    private bool _isInBackticks;

    private WrittenLine()
    {
    }

    public string Text { get; private set; } = "";

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <param name="source">The whole file, or a part of it.</param>
    /// <param name="start">Where the mention begins.</param>
    /// <param name="end">Where it ends.</param>
    public static WrittenLine Around(ReadOnlySpan<char> source, int start, int end)
    {
        var line = new WrittenLine();
        var tag = TagStart(source, start);
        var (from, to) = tag >= 0 ? Attribute(source, tag, start, end) : Lines(source, start, end);
        line.Append(source, from, start);
        line.Start = line._text.Length;
        line._text.Append(Found(source[start..end]));
        line.End = line._text.Length;
        line.Append(source, end, to);
        line.Text = line._text.ToString();
        return line;
    }

    private static int TagStart(ReadOnlySpan<char> source, int at)
    {
        var first = Math.Max(0, at - LongestTag);
        var open = source[first..at].LastIndexOfAny('<', '>');
        return open >= 0 && source[first + open] == '<' ? first + open : -1;
    }

    private static (int From, int To) Attribute(ReadOnlySpan<char> source, int tag, int start, int end)
    {
        var quote = source[tag..start].LastIndexOfAny('"', '\'');
        var close = source[end..].IndexOfAny('"', '\'', '>');
        return (quote < 0 ? tag + 1 : tag + quote + 1, close < 0 ? source.Length : end + close);
    }

    private static (int From, int To) Lines(ReadOnlySpan<char> source, int start, int end)
    {
        var (from, to) = (Math.Max(0, start - Margin), Math.Min(source.Length, end + Margin));
        var cut = from == 0 ? -1 : source[from..start].IndexOfAny('<', '>');
        return (cut >= 0 && source[from + cut] == '>' ? from + cut + 1 : from, to);
    }

    // Letters alone: markup within the name, invisible characters and line ends are its disguise.
    private static string Found(ReadOnlySpan<char> source)
    {
        var line = new WrittenLine();
        line.Append(source, 0, source.Length);
        return string.Concat(
            line._text.ToString().Where(c => c > InlineText.LastMark && c is not ('\n' or '\r')
            && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark)));
    }

    private void Append(ReadOnlySpan<char> source, int from, int to)
    {
        for (var at = from; at < to;)
        {
            var rest = source[at..to];
            at += rest[0] switch
            {
                '<' when !_isInBackticks && rest.IndexOf('>') is var close and > 0 =>
                    Tag(rest[..(close + 1)]),
                '&' when rest.IndexOf(';') is > 0 and < 12 and var close => Entity(rest[..(close + 1)]),
                '\\' when rest.Length > 1 && rest[1] is 'n' or '"' => Put(rest[1] == 'n' ? '\n' : '"', 2),
                '\\' when Escapes.Read(rest, isCss: false, out var length) is { } escaped && escaped.IsBmp =>
                    Put((char)escaped.Value, length),
                '*' or '_' or '`' => Mark(source, at),
                '\n' or '\r' => LineEnd(rest),
                '"' when IsStructure(source, at) => Put('\n', 1),
                var c => Put(c, 1),
            };
        }
    }

    private int Put(char c, int length)
    {
        _text.Append(c);
        return length;
    }

    private int Tag(ReadOnlySpan<char> tag)
    {
        var name = tag[1..].TrimStart('/');
        name = name[..(name.IndexOfAny(NameEnds) is var end and >= 0 ? end : name.Length)];
        var isEnd = tag.Length > 1 && tag[1] == '/';
        if (name is "strong" or "b" or "em" or "i" or "kbd" or "u" or "button" or "summary")
        {
            return Put(isEnd ? InlineText.LabelEnd : InlineText.LabelStart, tag.Length);
        }

        if (name is "code" or "samp" or "pre")
        {
            return Put(isEnd ? InlineText.CodeEnd : InlineText.CodeStart, tag.Length);
        }

        if (name is "a")
        {
            return Put(isEnd ? InlineText.LinkEnd : InlineText.LinkStart, tag.Length);
        }

        var isSeen = !InlineTag.IsInline(InlineTag.NameAt(tag[1..])) && !tag.StartsWith("<!--");
        return isSeen ? Put('\n', tag.Length) : tag.Length;
    }

    private int Entity(ReadOnlySpan<char> entity)
    {
        _text.Append(WebUtility.HtmlDecode(entity.ToString()));
        return entity.Length;
    }

    // Emphasis and code of Markdown; a sign with blanks on both sides or within a word is none.
    private int Mark(ReadOnlySpan<char> source, int at)
    {
        var sign = source[at];
        var length = source[at..].IndexOfAnyExcept(sign) is var end and >= 0 ? end : source.Length - at;
        var before = at == 0 ? ' ' : source[at - 1];
        var after = at + length < source.Length ? source[at + length] : ' ';
        if (sign == '_' && (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)))
        {
            _text.Append('_', length);
            return length;
        }

        var (open, close) = sign == '`'
            ? (InlineText.CodeStart, InlineText.CodeEnd)
            : (InlineText.LabelStart, InlineText.LabelEnd);
        var text = _text.ToString();
        var isOpen = text.LastIndexOf(open) > text.LastIndexOf(close);
        if (isOpen || !char.IsWhiteSpace(after))
        {
            _text.Append(isOpen ? close : open);
            _isInBackticks = sign == '`' ? !isOpen : _isInBackticks;
        }

        return length;
    }

    // A blank line, a list or a heading begins another line of text; other line ends are blanks.
    private int LineEnd(ReadOnlySpan<char> source)
    {
        var length = source.IndexOfAnyExcept("\r\n \t") is var end and >= 0 ? end : source.Length;
        var rest = source[length..];
        var isBlock = source[..length].Count('\n') > 1 || rest is ['#' or '|' or '>' or '{' or '}', ..]
            || rest.StartsWith("- ") || rest.StartsWith("* ") || rest.StartsWith("+ ") || IsNumbered(rest);
        Put(isBlock ? '\n' : ' ', 1);
        if (!isBlock)
        {
            return length;
        }

        var marker = rest.IndexOfAnyExcept(BlockMarks) is var text and >= 0 ? text : rest.Length;
        return length + (rest is ['*', '*', ..] ? 0 : marker);
    }

    private static bool IsNumbered(ReadOnlySpan<char> rest) =>
        rest.IndexOfAnyExceptInRange('0', '9') is var digits and > 0 && rest[digits..].StartsWith(". ");

    // A quote of JSON or of code rather than of a sentence.
    private static bool IsStructure(ReadOnlySpan<char> source, int at)
    {
        var before = at == 0 ? '[' : source[at - 1];
        var after = at + 1 == source.Length ? ']' : source[at + 1];
        return before is '[' or ',' or ':' or '{' or '(' || after is ']' or ':' or '}' or ')'
            || (after == ',' && IsNextValue(source[(at + 2)..]))
            || (at > 1 && before == ' ' && source[at - 2] == ':');
    }

    private static bool IsNextValue(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || rest[0] is '"' or '\n' or '\r' or '[' or '{' || char.IsDigit(rest[0]);
}
