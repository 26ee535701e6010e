using System.Buffers;

namespace LinkHub.DocGen.Publish;

/// <summary>
/// Decides which paths a hub may hold: those that every common system and host accepts as they are.
/// </summary>
internal static class OutputPath
{
    private const int LongestName = 200;
    private const int LongestPath = 700;

    private static readonly SearchValues<char> Bad = SearchValues.Create("\\:*?\"<>|");

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>The problem with a path relative to its hub, as a clause, or null.</summary>
    /// <param name="path">With <c>/</c> between its parts.</param>
    public static string? Problem(string path)
    {
        if (path.Length is 0 or > LongestPath)
        {
            return path.Length == 0 ? "is empty" : $"is longer than {LongestPath} characters";
        }

        foreach (var range in path.AsSpan().Split('/'))
        {
            if (ProblemOfName(path.AsSpan()[range]) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>Whether a hub's folder may have that name.</summary>
    public static bool IsHubName(string name) =>
        Problem(name) is null && !name.Contains('/', StringComparison.Ordinal) && !name.StartsWith('.');

    private static string? ProblemOfName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            return "has an empty part or begins with `/`";
        }

        if (name is "." or "..")
        {
            return $"has `{name}` in it";
        }

        if (name.Length > LongestName)
        {
            return $"has a name longer than {LongestName} characters";
        }

        if (name.ContainsAny(Bad) || name.IndexOfAnyInRange('\0', '\x1F') >= 0 || HasLoneSurrogate(name))
        {
            return "has a character that not every system takes";
        }

        if (name[^1] is '.' or ' ' || name[0] == ' ')
        {
            return "has a name that begins or ends with a blank or full stop";
        }

        var stem = name.IndexOf('.') is var dot and > 0 ? name[..dot] : name;
        return Reserved.Contains(stem.ToString()) ? $"has the reserved name `{stem}` in it" : null;
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.Value == 0xFFFD)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>
/// The names in an output folder other than those of hubs; they do not say which program made them.
/// </summary>
internal static class OutputNames
{
    /// <summary>Lists the hubs, so that a later build knows which folders it may replace.</summary>
    public const string Marker = ".hubs.json";

    /// <summary>Locked while a build runs; stays, empty, as two builds must meet at the same file.</summary>
    public const string Lock = ".lock";

    /// <summary>Holds the process id of the lock's holder; exists only while the lock is held.</summary>
    public const string Holder = ".lock.pid";

    /// <summary>Files of hubs that are being made.</summary>
    public const string Staging = ".staging";

    /// <summary>
    /// In the staging folder, as are the next two: the swaps and removals that were begun. No hub begins with
    /// a full stop, so that none of these is ever the name of one.
    /// </summary>
    public const string Journal = ".swaps";

    /// <summary>Before the name of a hub that was taken out of the output folder.</summary>
    public const string Removed = ".removed-";

    /// <summary>Before the name of what a hub replaces, where a system cannot exchange two folders.</summary>
    public const string Aside = ".aside-";
}
