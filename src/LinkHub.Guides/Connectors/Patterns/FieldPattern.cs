using System.Text;

namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>
/// A field's <c>pattern</c>, which accepts the same values here as in a form: <c>new RegExp('^(?:…)$',
/// 'u').test(value)</c>.
/// </summary>
/// <remarks>
/// The pattern is read and run by this program, not by .NET's engine, which means other things by the same
/// signs. Never throws and never takes long, whatever the pattern: steps are counted.
/// </remarks>
public sealed class FieldPattern
{
    /// <summary>The longest pattern a form runs, in UTF-16 units.</summary>
    public const int Longest = 2_000;

    private const long Budget = 1_000_000;

    private readonly PatternParser.Result? _read;
    private PatternProgram? _program;

    private FieldPattern(string source)
    {
        Source = source;
        if (source.Length > Longest)
        {
            IsTooLong = true;
            return;
        }

        _read = PatternParser.Parse(source);
        Problem = _read.Problem;
        IsTooLong = _read.Node is { } node && PatternProgram.IsTooLong(node);
    }

    /// <summary>As the definition writes it.</summary>
    public string Source { get; }

    /// <summary>Why browsers refuse the pattern, or null if they take it.</summary>
    public PatternProblem? Problem { get; }

    /// <summary>Whether it is longer, or repeats a part more often, than a form will run.</summary>
    public bool IsTooLong { get; }

    /// <summary>Whether a form compares values with it; otherwise the form accepts any value.</summary>
    public bool IsUsable => Problem is null && !IsTooLong;

    // Made when a value is first compared; twice by two threads does no harm.
    private PatternProgram? Program => _read is { Node: { } node, NeedsTables: false } && !IsTooLong
        ? _program ??= PatternProgram.Of(node, _read.Groups)
        : null;

    public static FieldPattern Of(string source) => new(source);

    /// <summary>Compares the pattern with a value, as a form does.</summary>
    public PatternMatch Match(string value)
    {
        if (value.Length == 0 && IsUsable && _read is { Node.CanBeEmpty: false, NeedsTables: false })
        {
            return PatternMatch.Refuses;
        }

        if (Program is not { } program)
        {
            return PatternMatch.Unknown;
        }

        return PatternMachine.Fits(program, CodePoints(value), Budget) switch
        {
            true => PatternMatch.Fits,
            false => PatternMatch.Refuses,
            null => PatternMatch.TooSlow,
        };
    }

    /// <summary>
    /// Whether a part of the value fits: the meaning of a pattern without <c>^</c> and <c>$</c> in other
    /// programs.
    /// </summary>
    public bool FitsPartOf(string value) =>
        Program is { } program && PatternMachine.Finds(program, CodePoints(value), Budget);

    /// <summary>A value that a form takes too long to refuse, or null if none was found.</summary>
    public SlowValue? FindSlowValue() =>
        _read?.Node is { } node && PatternAttack.IsWorthATry(node) && Program is { } program
            ? PatternAttack.Find(node, program)
            : null;

    /// <summary>Values that fit, the simplest first, or none if none is easily made.</summary>
    public IEnumerable<string> Samples() => _read?.Node is not { } node
        ? []
        : PatternSample.Units(node)
            .Prepend(PatternSample.Shortest(node))
            .Select(points => string.Concat(points.Select(point => Rune.IsValid(point)
                ? new Rune(point) : Rune.ReplacementChar)))
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

/// <summary>Why a browser does not take a pattern, or takes it otherwise than other programs.</summary>
/// <param name="Message">The fact, as a clause; <c>`\:` escapes a character that needs none</c>.</param>
/// <param name="Offset">Where it is in the pattern, in UTF-16 units.</param>
/// <param name="Length">How much of the pattern it is about.</param>
public sealed record PatternProblem(string Message, int Offset, int Length)
{
    /// <summary>The text to write instead, if it certainly means the same; else null.</summary>
    public string? Replacement { get; init; }
}

/// <summary>A value that shows a pattern to be slow.</summary>
/// <param name="Unit">What is written again and again.</param>
/// <param name="Count">How often, before the comparison takes too long.</param>
/// <param name="IsExponential">Whether each further round doubles the time; else it grows with the cube or
/// faster.</param>
public sealed record SlowValue(string Unit, int Count, bool IsExponential);

/// <summary>The result of comparing a value with a pattern.</summary>
public enum PatternMatch
{
    /// <summary>The whole value fits.</summary>
    Fits,

    /// <summary>It does not fit.</summary>
    Refuses,

    /// <summary>
    /// Nobody but a browser can tell: the pattern does not compile, or needs tables that are not here.
    /// </summary>
    Unknown,

    /// <summary>The comparison takes too long to wait for.</summary>
    TooSlow,
}
