namespace LinkHub.Guides.Markup.Parsing;

/// <summary>Reads one tag, expression or declaration.</summary>
internal static class TokenScanner
{
    private static readonly (string Opener, string Closer)[] Declarations =
        [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")];

    /// <summary>The token that begins at <paramref name="start"/>, or null if none does.</summary>
    /// <param name="text">Ends where the token must end.</param>
    /// <param name="start">The offset of <c>&lt;</c> or <c>{</c>.</param>
    /// <param name="quoteDepth">How many <c>&gt;</c> of block quotations begin each further line.</param>
    /// <param name="place">Turns an offset in <paramref name="text"/> into one in the source.</param>
    /// <param name="end">The offset behind the token, or where reading stopped.</param>
    public static JsxToken? Scan(
        ReadOnlySpan<char> text,
        int start,
        int quoteDepth,
        Func<int, int> place,
        out int end)
    {
        if (text[start] == '{')
        {
            return Expression(text, start, place, out end);
        }

        return start + 1 < text.Length && text[start + 1] is '!' or '?'
            ? Declaration(text, start, place, out end)
            : TagScanner.Scan(text, start, quoteDepth, place, out end);
    }

    private static JsxExpression? Expression(
        ReadOnlySpan<char> text,
        int start,
        Func<int, int> place,
        out int end)
    {
        var close = ExpressionScanner.FindEnd(text, start);
        end = close < 0 ? text.Length : close;
        return close < 0
            ? null
            : new JsxExpression(
                text[(start + 1)..(close - 1)].ToString(),
                place(start),
                place(close - 1) + 1);
    }

    private static JsxDeclaration? Declaration(
        ReadOnlySpan<char> text,
        int start,
        Func<int, int> place,
        out int end)
    {
        foreach (var (opener, closer) in Declarations)
        {
            var isComment = opener == "<!--";
            if (!text[start..].StartsWith(opener, StringComparison.Ordinal))
            {
                continue;
            }

            // `<!-->` is a whole comment; `--!>` ends one too.
            var from = start + opener.Length - (isComment ? 2 : 0);
            var length = closer.Length;
            var close = text[from..].IndexOf(closer, StringComparison.Ordinal);
            if (isComment && text[from..].IndexOf("--!>") is var odd and >= 0 && (close < 0 || odd < close))
            {
                (close, length) = (odd, 4);
            }

            if (close < 0)
            {
                break;
            }

            end = from + close + length;
            return new JsxDeclaration(opener, place(start), place(end - 1) + 1);
        }

        end = text.Length;
        return null;
    }
}
