namespace LinkHub.BrowserCheck.Visits;

/// <summary>What visits look for and keep.</summary>
public sealed record VisitOptions
{
    /// <summary>Words that no page of a hub may show, by the hub's name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Forbidden { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether each visit keeps a picture; visits with findings always do.</summary>
    public bool KeepsPictures { get; init; }

    /// <summary>Whether the accessibility rules of axe are run.</summary>
    public bool RunsAxe { get; init; } = true;

    /// <summary>How long to wait for what a page should do.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);
}
