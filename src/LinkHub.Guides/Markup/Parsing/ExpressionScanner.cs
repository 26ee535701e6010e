namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// Finds where a <c>{…}</c> ends: braces are counted, those in strings and comments are not.
/// </summary>
internal static class ExpressionScanner
{
    /// <summary>The offset behind the brace that closes the one at <paramref name="start"/>, or -1.</summary>
    public static int FindEnd(ReadOnlySpan<char> text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return i + 1;
                case '"' or '\'' or '`':
                    i = SkipString(text, i);
                    break;
                case '/' when i + 1 < text.Length && text[i + 1] == '*':
                    i = SkipComment(text, i);
                    break;
            }

            if (i < 0)
            {
                return -1;
            }
        }

        return -1;
    }

    // An apostrophe in words is no string: one that does not end on its line is passed over.
    private static int SkipString(ReadOnlySpan<char> text, int start)
    {
        var quote = text[start];
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                return i;
            }
            else if (text[i] is '\n' or '\r' && quote != '`')
            {
                return start;
            }
        }

        return start;
    }

    private static int SkipComment(ReadOnlySpan<char> text, int start)
    {
        var end = text[(start + 2)..].IndexOf("*/");
        return end < 0 ? -1 : start + 2 + end + 1;
    }
}
