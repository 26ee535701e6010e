namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>Why a browser does not take a pattern, or takes it otherwise than other programs.</summary>
/// <param name="Message">The fact, as a clause; <c>`\:` escapes a character that needs none</c>.</param>
/// <param name="Offset">Where it is in the pattern, in UTF-16 units.</param>
/// <param name="Length">How much of the pattern it is about.</param>
public sealed record PatternProblem(string Message, int Offset, int Length)
{
    /// <summary>What to write instead at that place, where it means the same for sure.</summary>
    public string? Replacement { get; init; }
}
