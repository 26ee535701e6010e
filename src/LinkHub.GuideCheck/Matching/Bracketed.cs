using System.Text.RegularExpressions;

namespace LinkHub.GuideCheck.Matching;

/// <summary>Notes in brackets within a name: <c>API Key (PAT or SAK)</c>.</summary>
internal static partial class Bracketed
{
    /// <summary>The name without its notes; the name itself where it is nothing but a note.</summary>
    public static string Without(string name) =>
        name.AsSpan().IndexOfAny('(', '[') < 0 || Note().Replace(name, " ").Trim() is not { Length: > 0 } rest ? name : rest;

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Note();
}
