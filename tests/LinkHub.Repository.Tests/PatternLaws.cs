using System.Reflection;
using System.Text.RegularExpressions;

namespace LinkHub.Repository.Tests;

/// <summary>
/// Patterns are compiled with the program and have no time limit, which would be an exception while reading:
/// so none of them may take the square of a text's length.
/// </summary>
public sealed partial class PatternLaws
{
    private const int Length = 30_000;

    // A pattern that takes the square of this length takes several times this long.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private static readonly string[] Programs = ["LinkHub.Guides", "guidecheck", "docgen", "browsercheck"];

    [Fact]
    public void No_pattern_takes_the_square_of_its_text()
    {
        var patterns = Patterns().ToList();
        Assert.True(patterns.Count > 30);
        Assert.Empty(patterns.Select(pattern => Slow(pattern.Name, pattern.Pattern)).OfType<string>());
    }

    private static string? Slow(string name, Regex pattern)
    {
        var limited = new Regex(pattern.ToString(), pattern.Options, Limit);

        // A machine may stand still for seconds, but not at the same piece again.
        return Array.Find([.. Pieces(pattern.ToString())], piece => !Ends(limited, piece) && !Ends(limited, piece)) is { } slow
            ? $"{name}: `{slow}`"
            : null;
    }

    private static bool Ends(Regex limited, string piece)
    {
        try
        {
            limited.Count(string.Concat(Enumerable.Repeat(piece, Length / piece.Length)) + "\u0001");
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static IEnumerable<(string Name, Regex Pattern)> Patterns() =>
        from program in Programs
        from type in Assembly.Load(program).GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where method.GetCustomAttribute<GeneratedRegexAttribute>() is not null
        select ($"{type.Name}.{method.Name}", (Regex)method.Invoke(obj: null, parameters: null)!);

    // What makes patterns repeat themselves: blanks, marks, the pattern's own words, and these together.
    private static IEnumerable<string> Pieces(string pattern)
    {
        var words = Word().Matches(pattern).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();
        string[] marks = [" ", "\n", "a", "1", "(", "[", "( ", "<", "<a ", "</", "*", "-", ":", "/", ".", "{", "\"", "&", "_"];
        return marks.Concat(words.Select(word => word + " ")).Append(string.Join(' ', words) + " ");
    }

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Word();
}
