namespace LinkHub.DocGen.Pages;

/// <summary>A page of a hub, complete: everything that its template writes.</summary>
/// <param name="Shell">What frames it.</param>
public abstract record HubPage(PageShell Shell)
{
    /// <summary>
    /// The pictures of the content folder that the page shows, by path, each once, ordinal order.
    /// </summary>
    public IReadOnlyList<string> Images { get; init; } = [];
}
