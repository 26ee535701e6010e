namespace LinkHub.Guides.Text.Reports;

/// <summary>The exit codes of commands.</summary>
public static class ExitCode
{
    /// <summary>All is well, or nothing found is bad enough.</summary>
    public const int Clean = 0;

    /// <summary>There are findings that stop a publication.</summary>
    public const int Findings = 1;

    /// <summary>
    /// Wrong usage, configuration, a full disk, a missing permission or a defect of the program.
    /// </summary>
    public const int Failure = 2;

    /// <summary>SIGINT ended it before it was done: 128 and the signal's number, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>The same for SIGTERM.</summary>
    public const int Terminated = 143;
}
