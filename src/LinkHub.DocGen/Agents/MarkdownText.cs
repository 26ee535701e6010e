using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes words so that a reader of MDX finds the same words and no markup in them.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Stands before the content of an element until it is known whether a mark or a tag does. No text has
    /// it.
    /// </summary>
    public const char Undecided = '\0';

    /// <summary>The end of a line in a place where no line may end.</summary>
    public const string LineEnd = "&#10;";

    /// <summary>Appends words, variables in braces.</summary>
    /// <param name="markdown">The block as far as it is written.</param>
    /// <param name="text">The words.</param>
    /// <param name="place">Where the block stands.</param>
    public static void Append(StringBuilder markdown, TemplateText text, MarkdownPlace place)
    {
        foreach (var part in text.Parts)
        {
            if (part.IsVariable)
            {
                AppendTag(markdown, $"{{{part.Text}}}");
            }
            else
            {
                AppendLiteral(markdown, part.Text, place);
            }
        }
    }

    /// <summary>The sign that words begin with once they are written, as far as it is known before.</summary>
    public static char First(string words) => words[0] switch
    {
        '\\' or '`' or '*' or '_' or '{' or '}' or '<' or '[' or ']' or '~' or '|' or '!' => '\\',
        '\n' when words.Length == 1 || char.IsWhiteSpace(words[1]) => '&',
        _ when string.IsNullOrWhiteSpace(words) => '&',
        _ when words.AsSpan().TrimStart(".,;:?!)'\"") is [var after, ..] rest
            && rest.Length < words.Length && !char.IsWhiteSpace(after) => '&',
        var sign => sign,
    };

    /// <summary>
    /// Appends a tag or an expression; never as the first thing of a line that continues a paragraph.
    /// </summary>
    public static void AppendTag(StringBuilder markdown, string tag)
    {
        if (markdown.Length > 0 && markdown[^1] == '\n')
        {
            markdown.Length--;
            markdown.Append(LineEnd);
        }

        markdown.Append(tag);
    }

    /// <summary>A block's text whose outer white space is spelt out, since a reader trims it.</summary>
    public static string WithEdges(string text)
    {
        if (text.Length == 0 || (!char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])))
        {
            return text;
        }

        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = Math.Max(start, text.AsSpan().TrimEnd().Length);
        return string.Concat(References(text[..start]), text[start..end], References(text[end..]));
    }

    /// <summary>An attribute's value between double quotes.</summary>
    public static string Attribute(string value, MarkdownPlace place)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '"':
                    text.Append("&quot;");
                    break;
                case '&' when IsReference(value, i):
                    text.Append("&amp;");
                    break;
                case '<':
                    text.Append("&lt;");
                    break;
                case '\n' or '\r' or '\t':
                case '|' when place == MarkdownPlace.Cell:
                    AppendReference(text, value[i]);
                    break;
                default:
                    text.Append(value[i]);
                    break;
            }
        }

        return text.ToString();
    }

    private static void AppendLiteral(StringBuilder markdown, string text, MarkdownPlace place)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isLineStart = markdown.Length == 0 || markdown[^1] == '\n';
            if (text[i] == '\n')
            {
                AppendLineEnd(markdown, text, i, place);
            }
            else if (char.IsWhiteSpace(text[i])
                && (isLineStart || (i + 1 < text.Length && text[i + 1] == '\n')))
            {
                AppendReference(markdown, text[i]);
            }
            else if (text[i] == '&')
            {
                markdown.Append(IsReference(text, i) ? "&amp;" : "&");
            }
            else
            {
                if (IsEscaped(markdown, text, i, isLineStart, place))
                {
                    markdown.Append('\\');
                }

                markdown.Append(text[i]);
            }
        }
    }

    // A line may only end within text, or the reader takes its tags for blocks.
    private static void AppendLineEnd(StringBuilder markdown, string text, int i, MarkdownPlace place)
    {
        var isLast = i + 1 == text.Length;
        if (place == MarkdownPlace.Block && (isLast || !char.IsWhiteSpace(text[i + 1]))
            && LineHasWords(markdown))
        {
            markdown.Append('\n');
        }
        else
        {
            AppendReference(markdown, '\n');
        }
    }

    private static bool LineHasWords(StringBuilder markdown)
    {
        var isTag = false;
        for (var i = markdown.Length - 1; i >= 0 && markdown[i] is not ('\n' or Undecided); i--)
        {
            isTag = markdown[i] == '>' || (isTag && markdown[i] != '<');
            if (!isTag && char.IsLetterOrDigit(markdown[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEscaped(
        StringBuilder markdown, string text, int i, bool isLineStart, MarkdownPlace place)
    {
        switch (text[i])
        {
            case '\\' or '`' or '*' or '{' or '}' or '<' or '[' or ']' or '~' or '|':
                return true;
            case '_':
                return i == 0 || i + 1 == text.Length
                    || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]);
            case '!':
                return i + 1 == text.Length;
            case '#':
                return isLineStart || place == MarkdownPlace.Heading;
            case '>' or '+' or '-' or '=':
                return isLineStart;
            case ':':
                return isLineStart && i + 1 < text.Length && text[i + 1] == '-';
            case '.' or ')':
                return EndsNumber(markdown);
            default:
                return false;
        }
    }

    // "1." and "1)" at the start of a line would begin a list.
    private static bool EndsNumber(StringBuilder markdown)
    {
        var i = markdown.Length;
        while (i > 0 && char.IsAsciiDigit(markdown[i - 1]))
        {
            i--;
        }

        return i < markdown.Length && (i == 0 || markdown[i - 1] == '\n');
    }

    private static bool IsReference(string text, int i) =>
        i + 1 < text.Length && (text[i + 1] == '#' || char.IsAsciiLetter(text[i + 1]));

    private static string References(string text)
    {
        var references = new StringBuilder();
        foreach (var c in text)
        {
            AppendReference(references, c);
        }

        return references.ToString();
    }

    private static void AppendReference(StringBuilder text, char c) =>
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"&#{(int)c};");
}

/// <summary>The place of a line of text, which decides what must be escaped.</summary>
internal enum MarkdownPlace
{
    /// <summary>A paragraph or an item: it may go on over several lines.</summary>
    Block,

    /// <summary>A heading: one line, in which <c>#</c> means something.</summary>
    Heading,

    /// <summary>A table's cell: one line, in which <c>|</c> means something.</summary>
    Cell,
}
