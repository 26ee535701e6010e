using System.Text;

namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>
/// What a field's <c>pattern</c> says of values, the same here and in a form:
/// <c>new RegExp('^(?:…)$', 'u').test(value)</c>.
/// </summary>
/// <remarks>
/// The pattern is read and run by this program, not by .NET's engine, which means other things by the same signs.
/// Never throws and never takes long, whatever the pattern: steps are counted.
/// </remarks>
public sealed class FieldPattern
{
    /// <summary>The longest pattern a form runs, in UTF-16 units.</summary>
    public const int Longest = 2_000;

    private const long Budget = 1_000_000;

    private readonly PatternProgram? _program;
    private readonly bool _needsTables;

    private FieldPattern(string source)
    {
        Source = source;
        if (source.Length > Longest)
        {
            IsTooLong = true;
            return;
        }

        var (node, problem, needsTables, groups) = PatternParser.Parse(source);
        (Node, Problem, _needsTables) = (node, problem, needsTables);
        _program = node is null ? null : PatternProgram.Of(node, groups);
        IsTooLong = node is not null && _program is null;
    }

    /// <summary>As the definition writes it.</summary>
    public string Source { get; }

    /// <summary>Why browsers refuse the pattern; null where they take it.</summary>
    public PatternProblem? Problem { get; }

    /// <summary>Whether it has more signs, or counts further, than a form will run.</summary>
    public bool IsTooLong { get; }

    /// <summary>Whether a form can compare values with it; where not, it asks for nothing.</summary>
    public bool IsUsable => Problem is null && !IsTooLong;

    internal PatternNode? Node { get; }

    public static FieldPattern Of(string source) => new(source);

    /// <summary>What a form says of the value.</summary>
    public PatternMatch Match(string value)
    {
        if (_program is null || _needsTables)
        {
            return PatternMatch.Unknown;
        }

        return PatternMachine.Fits(_program, CodePoints(value), Budget) switch
        {
            true => PatternMatch.Fits,
            false => PatternMatch.Refuses,
            null => PatternMatch.TooSlow,
        };
    }

    /// <summary>
    /// Whether a part of the value fits, which is what a pattern without <c>^</c> and <c>$</c> asks for elsewhere.
    /// </summary>
    public bool FitsPartOf(string value) =>
        _program is not null && !_needsTables && PatternMachine.Finds(_program, CodePoints(value), Budget);

    /// <summary>A value that takes forms longer than anybody waits to refuse, or null where there seems to be none.</summary>
    public SlowValue? FindSlowValue() =>
        _program is null || _needsTables ? null : PatternAttack.Find(Node!, _program);

    /// <summary>Values that fit, the simplest first; none where none is easily made.</summary>
    public IEnumerable<string> Samples() => Node is null
        ? []
        : PatternSample.Units(Node)
            .Prepend(PatternSample.Shortest(Node))
            .Select(points => string.Concat(points.Select(point => new Rune(point).ToString())))
            .Where(value => Match(value) == PatternMatch.Fits)
            .Distinct(StringComparer.Ordinal);

    internal static int[] CodePoints(string value)
    {
        var points = new List<int>(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var isPair = i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]);
            points.Add(isPair ? char.ConvertToUtf32(value[i], value[++i]) : value[i]);
        }

        return [.. points];
    }
}
