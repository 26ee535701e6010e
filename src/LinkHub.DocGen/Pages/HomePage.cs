namespace LinkHub.DocGen.Pages;

/// <summary>The hub's first page: every provider.</summary>
/// <param name="Shell">What frames it.</param>
/// <param name="Providers">By name.</param>
/// <param name="Categories">Each once, ordinal order.</param>
/// <param name="Pages">Ordinary pages worth a link, by folder.</param>
public sealed record HomePage(
    PageShell Shell,
    IReadOnlyList<ProviderCard> Providers,
    IReadOnlyList<string> Categories,
    IReadOnlyList<TopicGroup> Pages) : HubPage(Shell);
