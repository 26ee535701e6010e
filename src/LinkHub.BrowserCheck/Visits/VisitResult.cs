namespace LinkHub.BrowserCheck.Visits;

/// <summary>How a visit went.</summary>
/// <param name="Visit">What was looked at.</param>
/// <param name="Findings">In the order they were met; empty where all is well.</param>
/// <param name="Time">How long it took.</param>
public sealed record VisitResult(Visit Visit, IReadOnlyList<VisitFinding> Findings, TimeSpan Time)
{
    /// <summary>A picture of the page as PNG; null where none was asked for.</summary>
    public byte[]? Picture { get; init; }
}
