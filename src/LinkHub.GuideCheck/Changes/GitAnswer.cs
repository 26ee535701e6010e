namespace LinkHub.GuideCheck.Changes;

/// <summary>What git said.</summary>
/// <param name="ExitCode">0 where it did what was asked.</param>
/// <param name="Output">Its standard output.</param>
public sealed record GitAnswer(int ExitCode, string Output)
{
    public bool IsDone => ExitCode == 0;
}
