using System.Buffers;
using System.Globalization;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Tells what separates two letters: a joint of one word, or the end of one word and the start of another.
/// </summary>
internal static class WordGaps
{
    private const int Widest = 12;

    private static readonly SearchValues<char> Joints = SearchValues.Create("\"' +.|&${}()\\");
    private static readonly SearchValues<char> Opening = SearchValues.Create("\"'{}$");
    private static readonly SearchValues<char> ListMarks = SearchValues.Create("\"', []");
    private static readonly SearchValues<char> BlockMarks = SearchValues.Create(" |-:\"'•");
    private static readonly SearchValues<char> Stops = SearchValues.Create(",;!?");

    /// <param name="gap">The text between the letters in the compact text; not empty.</param>
    /// <param name="source">The same in the source, with its markup.</param>
    public static WordGap Of(ReadOnlySpan<char> gap, ReadOnlySpan<char> source)
    {
        if (gap.Length > Widest)
        {
            return WordGap.Never;
        }

        var isInBlocks = HasBlockTag(source);
        if (!isInBlocks && gap.Length > 1 && IsJoint(gap))
        {
            return WordGap.Any;
        }

        if (isInBlocks || IsMarkdownBlock(gap, source))
        {
            return gap.ContainsAnyExcept(BlockMarks) ? WordGap.Never : WordGap.Alone;
        }

        if (!gap.ContainsAnyExcept('-', '_'))
        {
            return WordGap.Any;
        }

        return gap.Length == 1 ? OfOne(gap[0], source) : OfSeveral(gap);
    }

    private static WordGap OfOne(char c, ReadOnlySpan<char> source)
    {
        if (c == ' ')
        {
            return source.ContainsAny('\n', '\r', '<') ? WordGap.Spelt : WordGap.Named;
        }

        return Stops.Contains(c) ? WordGap.Never : IsPicture(c) ? WordGap.Any : WordGap.Spelt;
    }

    private static WordGap OfSeveral(ReadOnlySpan<char> gap)
    {
        if (!gap.ContainsAnyExcept(ListMarks) && gap.ContainsAny('"', '\''))
        {
            return WordGap.Spelt;
        }

        var inner = gap.Trim(' ');
        var isMarked = inner.Length > 0;
        foreach (var c in inner)
        {
            isMarked &= IsPicture(c)
                || (!Stops.Contains(c) && c is not ('.' or ':' or '"' or '\'' or '(' or ')'));
        }

        return isMarked || (gap.Length == inner.Length && !gap.ContainsAny(Stops))
            ? WordGap.Spelt
            : WordGap.Never;
    }

    // Two texts that code puts together: `"a" + "b"`, `"a" "b"`, `a${"b"}`.
    private static bool IsJoint(ReadOnlySpan<char> gap) =>
        !gap.ContainsAnyExcept(Joints) && Opening.Contains(gap[0]) && Opening.Contains(gap[^1]);

    private static bool IsPicture(char c) => c >= '\u0080' && char.GetUnicodeCategory(c) is
        UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static bool HasBlockTag(ReadOnlySpan<char> source)
    {
        while (source.IndexOf('<') is var at and >= 0)
        {
            source = source[(at + 1)..];
            var isTag = source.Length > 0 && (source[0] == '/' || char.IsAsciiLetter(source[0]));
            var name = isTag ? InlineTag.NameAt(source) : 0;
            if (isTag && !InlineTag.IsInline(name) && !InlineTag.IsLineBreak(name))
            {
                return true;
            }
        }

        return false;
    }

    // A new paragraph, list item, table row or definition.
    private static bool IsMarkdownBlock(ReadOnlySpan<char> gap, ReadOnlySpan<char> source)
    {
        var lineEnd = source.IndexOf('\n');
        return lineEnd >= 0 && (source[(lineEnd + 1)..].Contains('\n') || gap.Length > 1);
    }
}

/// <summary>How well a word must be spelt to count although something stands between its letters.</summary>
internal enum WordGap
{
    /// <summary>However it is spelt: the gap joins the letters into one word or one text.</summary>
    Any,

    /// <summary>As a name: like the word, in capitals, or each part with a capital.</summary>
    Named,

    /// <summary>Like the word or in capitals.</summary>
    Spelt,

    /// <summary>The same, and a part of it stands alone in its cell, item or paragraph.</summary>
    Alone,

    /// <summary>The letters are of different words.</summary>
    Never,
}
