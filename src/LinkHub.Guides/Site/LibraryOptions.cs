using LinkHub.Guides.Files;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

/// <summary>How a library is read.</summary>
public sealed record LibraryOptions
{
    public static readonly LibraryOptions Default = new();

    /// <summary>How many threads read at once, at least 1; the result is the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Ends the reading by an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>
    /// Whether <c>roots</c> that lead out of the content folder are refused, for content whose authors may
    /// not read this machine's other files.
    /// </summary>
    public bool IsContentOnly { get; init; }

    /// <summary>
    /// The pages about rules that the program carries, by path below the pages folder; asked for if the site
    /// shows them.
    /// </summary>
    public Func<IReadOnlyList<SourceFile>> RulePages { get; init; } = () => [];

    /// <summary>
    /// Gets every reading of the run that the library is part of; null for readings of the library's own.
    /// </summary>
    public ContentReadings? Readings { get; init; }
}
