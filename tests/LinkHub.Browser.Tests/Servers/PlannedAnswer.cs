namespace LinkHub.Browser.Tests.Servers;

/// <summary>An answer of the connect endpoint.</summary>
/// <param name="Status">The code.</param>
/// <param name="Json">The body.</param>
internal sealed record PlannedAnswer(int Status, string Json = "{}")
{
    /// <summary>What the names of sessions end with that were exchanged for a ticket.</summary>
    public const string SessionEnd = ".live";

    /// <summary>A ticket's session, and whom it is for.</summary>
    /// <param name="ticket">Begins the session's name.</param>
    /// <param name="account">A JSON object.</param>
    public static PlannedAnswer Session(string ticket, string account) =>
        new(200, $$"""{"session":"{{ticket}}{{SessionEnd}}","account":{{account}}}""");

    public string? RetryAfter { get; init; }

    public string? Location { get; init; }

    public string ContentType { get; init; } = "application/json";

    /// <summary>What the answer waits for; null for nothing.</summary>
    public Task? After { get; init; }
}
