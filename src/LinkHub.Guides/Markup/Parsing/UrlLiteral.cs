using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// Web addresses that stand in text without any mark, as GitHub Flavored Markdown finds them.
/// </summary>
internal static class UrlLiteral
{
    /// <summary>
    /// The offset behind the address that begins at <paramref name="start"/>, or -1 where none does.
    /// </summary>
    public static int FindEnd(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var isWww = rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        var scheme = isWww ? 0
            : rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : -1;
        if (scheme < 0 || rest.Length == scheme || !MayPrecede(text, start, isWww))
        {
            return -1;
        }

        var first = rest[scheme];
        if (char.IsWhiteSpace(first) || char.IsControl(first) || IsPunctuation(first))
        {
            return -1;
        }

        var domainEnd = DomainEnd(text, start + scheme);
        return domainEnd < 0 ? -1 : PathEnd(text, domainEnd);
    }

    private static bool MayPrecede(ReadOnlySpan<char> text, int start, bool isWww)
    {
        if (start == 0)
        {
            return true;
        }

        var before = text[start - 1];
        return isWww
            ? char.IsWhiteSpace(before) || before is '(' or '*' or '_' or '[' or ']' or '~'
            : !char.IsAsciiLetter(before);
    }

    private static int DomainEnd(ReadOnlySpan<char> text, int start)
    {
        var (inLast, inLastButOne) = (false, false);
        var (at, checkedTo) = (start, 0);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '.' or '_')
            {
                if (at >= checkedTo && IsTrail(text, at, out checkedTo))
                {
                    break;
                }

                (inLast, inLastButOne) = c == '_' ? (true, inLastButOne) : (false, inLast);
            }
            else if (char.IsWhiteSpace(c) || (c != '-' && IsPunctuation(c)))
            {
                break;
            }
        }

        return inLast || inLastButOne || at == start ? -1 : at;
    }

    private static int PathEnd(ReadOnlySpan<char> text, int start)
    {
        var (opened, closed) = (0, 0);
        var (at, checkedTo) = (start, 0);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c == '<')
            {
                break;
            }

            opened += c == '(' ? 1 : 0;
            var isBalanced = c == ')' && closed < opened;
            closed += c == ')' ? 1 : 0;
            if (!isBalanced && MayTrail(c) && at >= checkedTo && IsTrail(text, at, out checkedTo))
            {
                break;
            }
        }

        return at;
    }

    private static bool MayTrail(char c) =>
        c is '!' or '"' or '&' or '\'' or ')' or '*' or ',' or '.' or ':' or ';' or '?' or ']' or '_' or '~';

    // Whether only punctuation follows up to white space or a tag: then it belongs to the sentence.
    // Where something else follows, the same holds for every place before that: each is looked at once.
    private static bool IsTrail(ReadOnlySpan<char> text, int at, out int end)
    {
        for (end = at; end < text.Length; end++)
        {
            var c = text[end];
            if (char.IsWhiteSpace(c) || c == '<' || (c == ']' && IsBracketEnd(text, end + 1)))
            {
                return true;
            }

            if (c == '&')
            {
                end = SkipLetters(text, end + 1);
                if (end == text.Length || text[end] != ';')
                {
                    return false;
                }
            }
            else if (!MayTrail(c) && c != ']')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBracketEnd(ReadOnlySpan<char> text, int at) =>
        at == text.Length || text[at] is '(' or '[' || char.IsWhiteSpace(text[at]);

    private static int SkipLetters(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);
}

/// <summary>
/// Makes links of bare web addresses; not inside brackets, which may yet become a link themselves.
/// </summary>
internal sealed class UrlLiteralParser : InlineParser
{
    public UrlLiteralParser() => OpeningCharacters = ['h', 'H', 'w', 'W'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('t' or 'T' or 'w' or 'W'))
        {
            return false;
        }

        var end = UrlLiteral.FindEnd(slice.Text.AsSpan(0, slice.End + 1), slice.Start);
        if (end < 0 || IsInBrackets(processor.Inline))
        {
            return false;
        }

        var words = slice.Text[slice.Start..end];
        var span = new SourceSpan(
            processor.GetSourcePosition(slice.Start, out var line, out var column),
            processor.GetSourcePosition(end - 1));
        var link = new LinkInline
        {
            Url = slice.CurrentChar is 'w' or 'W' ? "http://" + words : words,
            IsAutoLink = true,
            IsClosed = true,
            Line = line,
            Column = column,
            Span = span,
            UrlSpan = span,
        };
        link.AppendChild(new LiteralInline(words)
        {
            IsClosed = true,
            Line = line,
            Column = column,
            Span = span,
        });
        processor.Inline = link;
        slice.Start = end;
        return true;
    }

    private static bool IsInBrackets(Inline? inline)
    {
        for (; inline is not null; inline = inline.Parent)
        {
            if (inline is LinkDelimiterInline { IsActive: true })
            {
                return true;
            }
        }

        return false;
    }
}
