using System.Text.RegularExpressions;

namespace LinkHub.Fuzz;

/// <summary>Something that must not happen, and did.</summary>
/// <param name="Target">What was run.</param>
/// <param name="Oracle">What noticed it, in one word: <c>exception</c>, <c>time</c>, <c>markup</c> and so on.</param>
/// <param name="Message">What was noticed.</param>
/// <param name="Place">The output file or the line of code; empty where neither is known.</param>
internal sealed partial record FuzzFault(string Target, string Oracle, string Message, string Place)
{
    /// <summary>Equal for two inputs that very likely show one defect.</summary>
    public string Signature => Oracle == "exception"
        ? $"{Oracle} {Message.Split(':')[0]} {Place}"
        : $"{Oracle} {Target} {Changing().Replace(Message, "…")}";

    public override string ToString() => $"{Oracle} in {Target}: {Message}{(Place.Length > 0 ? $" at {Place}" : "")}";

    /// <summary>A fault from an exception: its type and message, and the product's method it came from.</summary>
    public static FuzzFault Of(string target, Exception problem)
    {
        var frames = (problem.StackTrace ?? "").Split('\n').Select(line => line.Trim()).ToArray();
        var place = frames.FirstOrDefault(line => line.Contains("LinkHub.", StringComparison.Ordinal)
            && !line.Contains("LinkHub.Fuzz", StringComparison.Ordinal)) ?? frames[0];
        return new FuzzFault(target, "exception", $"{problem.GetType().Name}: {problem.Message}", place);
    }

    // What stands in back-ticks or quotation marks, and numbers.
    [GeneratedRegex("`[^`]*`|\"[^\"]*\"|'[^']*'|[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Changing();
}
