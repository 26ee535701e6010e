using LinkHub.BrowserCheck.Samples;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>A credential form as a page shows it.</summary>
public sealed record ShownForm
{
    /// <summary><c>preview</c>, <c>post</c> or <c>message</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>Where it sends to; null unless it posts.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Whether it goes on at the provider.</summary>
    public bool SignsIn { get; init; }

    public IReadOnlyList<ShownField> Fields { get; init; } = [];

    /// <summary>The labels of values that are shown for copying.</summary>
    public IReadOnlyList<string> Copied { get; init; } = [];
}
