namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>Reads a pattern as browsers do with the <c>u</c> flag.</summary>
/// <remarks>
/// Source: ECMA-262, chapter "RegExp (Regular Expression) Objects", without Annex B. Modifiers such as
/// <c>(?i:…)</c> are refused: browsers older than 2025 do not know them.
/// </remarks>
internal sealed class PatternParser
{
    private const int DeepestNesting = 100;
    private const int HighestCount = 100_000;

    // Stands in for a part that has a problem; it never leaves the parser.
    private static readonly PatternNode Nothing = new PatternNode.Row([]);

    private readonly PatternText _text;
    private readonly PatternEscapes _escapes;
    private int _depth;

    private PatternParser(string source)
    {
        _text = new PatternText(source);
        _escapes = new PatternEscapes(_text, PatternGroups.Of(source));
    }

    /// <summary>The pattern's parts, or null with the first problem.</summary>
    public static Result Parse(string source)
    {
        var parser = new PatternParser(source);
        var groups = parser._escapes.Groups;
        if (groups.Repeated is var (at, length))
        {
            parser._text.Fail("two groups have the same name", at, length);
        }

        var node = parser.Choice();
        if (!parser._text.IsAtEnd)
        {
            parser._text.FailAt("`)` closes nothing", 1);
        }

        return parser._text.Problem is { } problem
            ? new Result(null, problem, false, 0)
            : new Result(node, null, parser._escapes.NeedsTables, groups.Count);
    }

    private PatternNode Choice()
    {
        var options = new List<PatternNode>();
        do
        {
            var items = new List<PatternNode>();
            while (!_text.IsAtEnd && _text.Now is not ('|' or ')'))
            {
                items.Add(Term());
            }

            options.Add(items is [var only] ? only : new PatternNode.Row(items));
        }
        while (_text.Take('|'));

        return options is [var single] ? single : new PatternNode.Choice(options);
    }

    private PatternNode Term()
    {
        var start = _text.At;
        var atom = Atom();
        int least, most;
        switch (_text.Now)
        {
            case '*' or '+' or '?':
                (least, most) = _text.TakeCodePoint() switch { '*' => (0, -1), '+' => (1, -1), _ => (0, 1) };
                break;
            case '{':
                (least, most) = Count();
                break;
            default:
                return atom;
        }

        if (atom is PatternNode.Edge or PatternNode.Look)
        {
            _text.Fail("what only looks at a place cannot be repeated", start, _text.At - start);
        }

        return new PatternNode.Repeat(atom, least, most, _text.Take('?'));
    }

    private PatternNode Atom()
    {
        switch (_text.Now)
        {
            case '^':
                _text.Skip(1);
                return new PatternNode.Edge(PatternEdge.Start);
            case '$':
                _text.Skip(1);
                return new PatternNode.Edge(PatternEdge.End);
            case '.':
                _text.Skip(1);
                return new PatternNode.One(PatternSet.Dot);
            case '(':
                return Group();
            case '[':
                return new PatternNode.One(new PatternClass(_text, _escapes).Read());
            case '\\':
                return _escapes.Atom();
            case '*' or '+' or '?' or '{':
                _text.FailAt($"`{(char)_text.Now}` repeats nothing", 1);
                return Nothing;
            case ']' or '}':
                var bracket = (char)_text.Now;
                _text.Fail($"`{bracket}` stands alone", _text.At, 1, $"\\{bracket}");
                return Nothing;
            default:
                return new PatternNode.One(PatternSet.Of(_text.TakeCodePoint()));
        }
    }

    private PatternNode Group()
    {
        var start = _text.At;
        if (++_depth > DeepestNesting)
        {
            _text.FailAt($"groups stand in each other more than {DeepestNesting} deep", 1);
        }

        var (look, number) = Opening();
        var body = Choice();
        if (!_text.Take(')'))
        {
            _text.Fail("the group is never closed", start, 1);
        }

        _depth--;
        return look is { } kind
            ? new PatternNode.Look(body, kind.IsBehind, kind.IsNegative)
            : new PatternNode.Group(body, number);
    }

    private ((bool IsBehind, bool IsNegative)? Look, int Number) Opening()
    {
        var start = _text.At;
        foreach (var (opening, isBehind, isNegative) in Looks)
        {
            if (_text.Take(opening))
            {
                return ((isBehind, isNegative), 0);
            }
        }

        if (_text.Take("(?:"))
        {
            return (null, 0);
        }

        if (_text.Starts("(?") && !_text.Starts("(?<"))
        {
            var end = _text.IndexOfAny(start, ":)");
            _text.Fail($"`{_text.Shown(start, end)}` is unknown to them", start, end - start);
        }

        if (_text.Take("(?<"))
        {
            _text.SkipPast('>');
        }
        else
        {
            _text.Skip(1);
        }

        return (null, _escapes.Groups.NumberAt(start));
    }

    private (int Least, int Most) Count()
    {
        var start = _text.At;
        _text.Skip(1);
        var least = _text.TakeNumber(HighestCount);
        var most = least;
        if (_text.Take(','))
        {
            most = _text.TakeNumber(HighestCount) ?? -1;
        }

        if (least is not { } from || !_text.Take('}'))
        {
            _text.Fail("`{` begins no count", start, 1, "\\{");
            return default;
        }

        if (most >= 0 && most < from)
        {
            _text.Fail("the count ends before it begins", start, _text.At - start);
        }

        return (from, most ?? from);
    }

    private static readonly (string Opening, bool IsBehind, bool IsNegative)[] Looks =
    [
        ("(?=", false, false), ("(?!", false, true), ("(?<=", true, false), ("(?<!", true, true),
    ];

    /// <param name="Node">Null if there is a problem.</param>
    /// <param name="Problem">The first one.</param>
    /// <param name="NeedsTables">Whether it names a property of characters that is not known here.</param>
    /// <param name="Groups">How many groups keep what they match.</param>
    internal sealed record Result(PatternNode? Node, PatternProblem? Problem, bool NeedsTables, int Groups);
}
