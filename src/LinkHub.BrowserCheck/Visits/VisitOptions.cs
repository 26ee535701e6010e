namespace LinkHub.BrowserCheck.Visits;

/// <summary>What visits look for and what they keep.</summary>
public sealed record VisitOptions
{
    /// <summary>Words that no page of a hub may show, by the hub's name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Forbidden { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether each visit keeps a picture; visits with findings always do.</summary>
    public bool KeepsPictures { get; init; }

    /// <summary>Whether the accessibility rules of axe are run.</summary>
    public bool RunsAxe { get; init; } = true;

    /// <summary>How long to wait for a page to do what it should.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);
}

/// <summary>
/// A part of all visits, for machines that share the work: the second of eight is <c>2/8</c>.
/// </summary>
/// <param name="Number">From 1 to <paramref name="Of"/>.</param>
/// <param name="Of">How many parts there are, at most 1000.</param>
public sealed record Shard(int Number, int Of)
{
    public static readonly Shard Whole = new(1, 1);

    /// <summary>The shard that a text such as <c>2/8</c> names, or null.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var number, var of]
        && int.TryParse(number, out var n) && int.TryParse(of, out var m) && n >= 1 && n <= m && m <= 1000
            ? new Shard(n, m)
            : null;

    /// <summary>This part's items; all parts together give each item once.</summary>
    public IEnumerable<T> Take<T>(IEnumerable<T> items) =>
        items.Where((_, index) => index % Of == Number - 1);
}
