using System.Text.RegularExpressions;

namespace LinkHub.Guides.Matching;

/// <summary>Notes in brackets within a name: <c>API Key (PAT or SAK)</c>.</summary>
internal static partial class Bracketed
{
    /// <summary>The name without its notes; the name itself where it is nothing but a note.</summary>
    public static string Without(string name)
    {
        var hasNote = name.AsSpan().IndexOfAny('(', '[') >= 0;
        return hasNote && Note().Replace(name, " ").Trim() is { Length: > 0 } rest ? rest : name;
    }

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]")]
    private static partial Regex Note();
}
