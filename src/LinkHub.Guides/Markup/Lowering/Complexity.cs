namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Finds, in one pass, text that a Markdown parser would need quadratic time for.</summary>
internal static class Complexity
{
    private const int MaximumOpenBrackets = 256;
    private const int MaximumRunLength = 256;
    private const int MaximumRuns = 4_000;
    private const int MaximumBacktickLengths = 64;
    private const int MaximumOpenTargets = 64;
    private const int MaximumDefinitions = 10_000;
    private const int MaximumLooseBrackets = 8_000;

    // A heading also appears in tables of contents, addresses, lists and the search index.
    private const int LongestHeading = 10_000;

    /// <summary>
    /// Where and why a text is to be read as plain text; null for one that may be read as markup.
    /// </summary>
    /// <remarks>
    /// Counts begin anew at a blank line, since no line of text goes past it; not those of steps, elements
    /// and definitions of references, which belong to the whole text.
    /// </remarks>
    public static TextLimit? Passed(string text, MarkupOptions options)
    {
        var length = Math.Min(text.Length, options.MaximumLength);
        (TextLimitKind Kind, int Offset)? passed =
            length < text.Length ? (TextLimitKind.Length, length) : null;
        var (brackets, loose, runs, targets, steps, definitions) = (0, 0, 0, 0, 0, 0);
        var elements = 0;
        var backtickLengths = new HashSet<int>();
        var isBlank = true;
        for (var i = 0; i < length; i++)
        {
            switch (text[i])
            {
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    continue;
                case '\n' or '\r' when isBlank:
                    (brackets, loose, runs, targets) = (0, 0, 0, 0);
                    backtickLengths.Clear();
                    continue;
                case '\n' or '\r':
                    isBlank = true;
                    continue;
                case ' ' or '\t':
                    continue;
                case '#' when isBlank && EndOfLine(text, i) - i > LongestHeading:
                    passed ??= (TextLimitKind.Markup, i);
                    break;
                case '[':
                    brackets++;
                    break;
                case '@':
                case '/' when text[i - Math.Min(i, 1)] == '/':
                    elements++;
                    break;
                case ']':
                    brackets -= brackets > 0 ? 1 : 0;
                    var next = i + 1 < text.Length ? text[i + 1] : '\n';
                    targets += next == '(' ? 1 : 0;
                    elements += next == '(' ? 1 : 0;
                    definitions += next == ':' ? 1 : 0;
                    loose += next is '(' or ':' ? 0 : 1;
                    break;
                case ')':
                    targets -= targets > 0 ? 1 : 0;
                    break;
                case '<' when text.AsSpan(i).StartsWith("<Step ") || text.AsSpan(i).StartsWith("<Step>"):
                    steps++;
                    elements++;
                    break;
                case '<' when i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '!'):
                    elements++;
                    break;
                case '*' or '_' or '~' or '`':
                    var end = EndOfRun(text, i);
                    runs++;
                    if (text[i] == '`')
                    {
                        backtickLengths.Add(end - i);
                    }
                    else if (end - i > MaximumRunLength && !IsWholeLine(text, i, end))
                    {
                        passed ??= (TextLimitKind.Markup, i);
                    }

                    i = end - 1;
                    break;
            }

            elements += isBlank ? 1 : 0;
            isBlank = false;
            if (steps > options.MaximumSteps || targets > MaximumOpenTargets || brackets > MaximumOpenBrackets
                || loose > MaximumLooseBrackets
                || runs > MaximumRuns || backtickLengths.Count > MaximumBacktickLengths
                || definitions > MaximumDefinitions)
            {
                passed ??= (TextLimitKind.Markup, i);
            }

            if (elements > options.MaximumElements)
            {
                passed ??= (TextLimitKind.Elements, i);
                length = i;
            }
        }

        return passed is { } limit ? new TextLimit(limit.Kind, limit.Offset, length) : null;
    }

    private static int EndOfLine(string text, int start) =>
        text.AsSpan(start).IndexOfAny('\r', '\n') is var length and >= 0 ? start + length : text.Length;

    private static int EndOfRun(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end;
    }

    // A long rule between blocks is harmless.
    private static bool IsWholeLine(string text, int start, int end) =>
        (start == 0 || text[start - 1] is '\n' or '\r') && (end == text.Length || text[end] is '\n' or '\r');
}

/// <summary>Where a text passes a limit, so that it is read as plain text.</summary>
/// <param name="Kind">Which limit it is.</param>
/// <param name="Offset">Where it is passed, in UTF-16 units from the beginning of the text.</param>
/// <param name="End">Up to where the text is read.</param>
internal readonly record struct TextLimit(TextLimitKind Kind, int Offset, int End);

/// <summary>The quantity that passes a limit in a text.</summary>
internal enum TextLimitKind
{
    /// <summary>Characters.</summary>
    Length,

    /// <summary>Lines, tags, links and addresses.</summary>
    Elements,

    /// <summary>Markup that would need quadratic time to read.</summary>
    Markup,
}
