namespace LinkHub.BrowserCheck.Samples;

/// <summary>A field as a page shows it.</summary>
public sealed record ShownField
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether what is typed is hidden.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether the form shows it as it stands; others depend on what is chosen.</summary>
    public bool IsVisible { get; init; } = true;

    public string? Format { get; init; }

    public string? Pattern { get; init; }

    public string? Placeholder { get; init; }

    public string Prefix { get; init; } = "";

    public string Suffix { get; init; } = "";

    /// <summary>The values that can be chosen; empty where something is typed.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];
}
