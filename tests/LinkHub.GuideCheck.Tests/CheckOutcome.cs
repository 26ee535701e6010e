namespace LinkHub.GuideCheck.Tests;

/// <summary>What the program said and gave back.</summary>
internal sealed record CheckOutcome(int Code, string Output, string Errors);
