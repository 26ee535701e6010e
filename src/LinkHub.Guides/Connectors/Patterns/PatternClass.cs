namespace LinkHub.Guides.Connectors.Patterns;

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
            text.Fail($"the range `{text.Shown(start, text.At)}` ends before it begins", start, text.At - start);
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
        var isSingle = set is { IsNegated: false, Ranges: [var (first, last)], Parts.Count: 0 } && first == last;
        return (set, isSingle ? set.Ranges[0].First : null);
    }
}
