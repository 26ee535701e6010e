namespace LinkHub.Browser.Tests.Servers;

/// <summary>An answer of the connect endpoint.</summary>
/// <param name="Status">The code.</param>
/// <param name="Json">The body.</param>
internal sealed record PlannedAnswer(int Status, string Json = "{}")
{
    public string? RetryAfter { get; init; }

    /// <summary>What the answer waits for; null for nothing.</summary>
    public Task? After { get; init; }
}
