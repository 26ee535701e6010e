using System.Text.RegularExpressions;

namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>
/// Finds patterns with another meaning in browsers than in .NET, or than in other browsers.
/// </summary>
public static class PatternPortability
{
    private static readonly (string Written, string Same, string InClass, string More)[] Shorthands =
    [
        ("\\d", "[0-9]", "0-9", "digits of other scripts"),
        ("\\w", "[0-9A-Za-z_]", "0-9A-Za-z_", "letters of other scripts"),
    ];

    private static readonly string[] Suspects = ["\\u{", "\\p", "\\P", "[]", "[^]", "[^-", "(?<", "\\c",
        "\\k"];

    /// <summary>
    /// Where .NET refuses a pattern that browsers take, or where some browsers do, or null if all take it.
    /// </summary>
    public static PatternProblem? Refusal(FieldPattern pattern)
    {
        if (!pattern.IsUsable)
        {
            return null;
        }

        if (Behind(pattern.Source) is >= 0 and var behind)
        {
            return new PatternProblem("Safari before 16.4 does not know `(?<=` and `(?<!`", behind, 4);
        }

        // Syntax that both engines have needs no test by compiling.
        if (!Suspects.Any(suspect => pattern.Source.Contains(suspect, StringComparison.Ordinal)))
        {
            return null;
        }

        try
        {
            _ = new Regex(pattern.Source, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return null;
        }
        catch (RegexParseException refused)
        {
            var at = Math.Clamp(refused.Offset - 1, 0, Math.Max(0, pattern.Source.Length - 1));
            return new PatternProblem(
                ".NET refuses what browsers take here", at, Math.Min(1, pattern.Source.Length - at));
        }
    }

    /// <summary>
    /// Shorthands that take more in .NET than in browsers, each with what browsers mean by it.
    /// </summary>
    public static IEnumerable<PatternProblem> Differences(FieldPattern pattern)
    {
        var (source, inClass) = (pattern.IsUsable ? pattern.Source : "", false);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '\\')
            {
                foreach (var (written, same, sameInClass, more) in Shorthands)
                {
                    if (string.CompareOrdinal(source, i, written, 0, 2) == 0)
                    {
                        yield return new PatternProblem($"`{written}` takes {more} too in .NET", i, 2)
                        {
                            Replacement = inClass ? sameInClass : same,
                        };
                    }
                }

                i++;
            }
            else if (source[i] is '[' or ']')
            {
                inClass = source[i] == '[';
            }
        }
    }

    private static int Behind(string source)
    {
        var inClass = false;
        for (var i = 0; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' or ']':
                    inClass = source[i] == '[';
                    break;
                case '(' when !inClass
                    && (source.AsSpan(i).StartsWith("(?<=") || source.AsSpan(i).StartsWith("(?<!")):
                    return i;
            }
        }

        return -1;
    }
}
