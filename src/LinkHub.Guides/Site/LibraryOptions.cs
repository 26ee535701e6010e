namespace LinkHub.Guides.Site;

/// <summary>How a library is read.</summary>
public sealed record LibraryOptions
{
    public static readonly LibraryOptions Default = new();

    /// <summary>How many threads read at once, at least 1; the result is the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
