namespace LinkHub.DocGen.Tests.Publish.Kills;

/// <summary>What one signal to a build did.</summary>
/// <param name="Signal">Its name.</param>
/// <param name="IsAimed">Whether it was aimed at the publication, not at any moment of the build.</param>
/// <param name="Code">The exit code; a process that a signal ended has 128 and the signal's number.</param>
/// <param name="Time">How long the process took to end after the signal.</param>
/// <param name="Old">Hubs that were wholly as before.</param>
/// <param name="New">Hubs that were wholly new.</param>
/// <param name="Mixed">Hubs that were neither.</param>
/// <param name="Missing">Hubs that were not there.</param>
/// <param name="LeftAtOnce">What lay in the output folder when the process had ended.</param>
/// <param name="LeftInTheEnd">What of it the next build had left, and hubs that it had not made new.</param>
/// <param name="Errors">What the process wrote to its standard error.</param>
internal sealed record KillOutcome(
    string Signal,
    bool IsAimed,
    int Code,
    TimeSpan Time,
    int Old,
    int New,
    int Mixed,
    int Missing,
    IReadOnlyList<string> LeftAtOnce,
    IReadOnlyList<string> LeftInTheEnd,
    string Errors)
{
    /// <summary>Whether no reader could have met a half-made hub, and nothing stays behind.</summary>
    public bool IsSafe => Mixed == 0 && Missing == 0 && LeftInTheEnd.Count == 0;

    /// <summary>
    /// Whether an interrupt did what it promises: all is old and tidy with the signal's code, or all is new with 0.
    /// </summary>
    public bool KeepsPromise => IsSafe && LeftAtOnce.Count == 0 && (Code == 0 ? Old == 0 : New == 0 && Code is 130 or 143);
}
