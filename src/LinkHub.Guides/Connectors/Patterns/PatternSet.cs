using System.Globalization;

namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>A set of code points: those that one position of a pattern takes.</summary>
internal sealed record PatternSet
{
    private const int Last = 0x10FFFF;

    public static readonly PatternSet Digits = Of(('0', '9'));
    public static readonly PatternSet Words = Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary>ECMAScript's white space and line ends.</summary>
    public static readonly PatternSet Spaces = Of(
        (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029),
        (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    /// <summary>All but line ends, as <c>.</c> takes them.</summary>
    public static readonly PatternSet Dot = Of((0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)).Negated();

    public IReadOnlyList<(int First, int Last)> Ranges { get; init; } = [];

    /// <summary>Categories whose members belong to the set.</summary>
    public IReadOnlySet<UnicodeCategory> Categories { get; init; } = new HashSet<UnicodeCategory>();

    /// <summary>Sets within this one that cannot be told by ranges and categories alone.</summary>
    public IReadOnlyList<PatternSet> Parts { get; init; } = [];

    public bool IsNegated { get; init; }

    public bool IsEmpty => !IsNegated && Ranges.Count == 0 && Categories.Count == 0 && Parts.Count == 0;

    public static PatternSet Of(params IReadOnlyList<(int First, int Last)> ranges) =>
        new() { Ranges = ranges };

    public static PatternSet Of(int codePoint) => Of((codePoint, codePoint));

    public PatternSet Negated() => this with { IsNegated = !IsNegated };

    public bool Contains(int codePoint)
    {
        foreach (var (first, last) in Ranges)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return !IsNegated;
            }
        }

        foreach (var part in Parts)
        {
            if (part.Contains(codePoint))
            {
                return !IsNegated;
            }
        }

        var isListed = Categories.Count > 0
            && Categories.Contains(CharUnicodeInfo.GetUnicodeCategory(codePoint));
        return isListed != IsNegated;
    }

    /// <summary>
    /// The members among some code points that patterns usually tell apart, for trying them out.
    /// </summary>
    public IEnumerable<int> Samples() => Candidates().Where(Contains).Distinct();

    private IEnumerable<int> Candidates() => Ranges.Select(range => range.First)
        .Concat(Parts.SelectMany(part => part.Candidates()))
        .Concat("a0A_-./ @:b1B".Select(c => (int)c))
        .Concat(Ranges.Select(range => Math.Min(range.Last + 1, Last)))
        .Append(0xE9);
}

/// <summary>Reads <c>[…]</c>.</summary>
internal sealed class PatternClass(PatternText text, PatternEscapes escapes)
{
    private readonly List<(int First, int Last)> _ranges = [];
    private readonly List<PatternSet> _parts = [];

    public PatternSet Read()
    {
        var start = text.At;
        text.Skip(1);
        var isNegated = text.Take('^');
        while (!text.Take(']'))
        {
            if (text.IsAtEnd)
            {
                text.Fail("`[` is never closed", start, 1);
                break;
            }

            Item();
        }

        return new PatternSet { Ranges = _ranges, Parts = _parts, IsNegated = isNegated };
    }

    private void Item()
    {
        var start = text.At;
        var (set, single) = Member();
        if (!text.Starts("-") || text.Starts("-]"))
        {
            Add(set, single);
            return;
        }

        var dash = text.At;
        text.Skip(1);
        if (text.IsAtEnd)
        {
            return;
        }

        var (_, end) = Member();
        if (single is not { } from || end is not { } to)
        {
            // The hyphen was meant as itself; escaped it is.
            text.Fail("a range cannot begin or end with a whole class", dash, 1, "\\-");
        }
        else if (from > to)
        {
            text.Fail(
                $"the range `{text.Shown(start, text.At)}` ends before it begins", start, text.At - start);
        }
        else
        {
            _ranges.Add((from, to));
        }
    }

    private void Add(PatternSet set, int? single)
    {
        if (single is { } codePoint)
        {
            _ranges.Add((codePoint, codePoint));
        }
        else
        {
            _parts.Add(set);
        }
    }

    private (PatternSet Set, int? Single) Member()
    {
        if (!text.Starts("\\"))
        {
            var codePoint = text.TakeCodePoint();
            return (PatternSet.Of(codePoint), codePoint);
        }

        var start = text.At;
        text.Skip(1);
        var set = escapes.Set(start, inClass: true);
        var isSingle = set is { IsNegated: false, Ranges: [var (first, last)], Parts.Count: 0 }
            && first == last;
        return (set, isSingle ? set.Ranges[0].First : null);
    }
}
