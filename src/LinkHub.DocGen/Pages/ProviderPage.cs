namespace LinkHub.DocGen.Pages;

/// <summary>One provider: its methods, what each asks for, and its guides.</summary>
/// <param name="Shell">What frames it.</param>
/// <param name="Mark">The provider's picture or initials.</param>
/// <param name="Categories">As the definition lists them.</param>
/// <param name="Methods">In the definition's order.</param>
public sealed record ProviderPage(
    PageShell Shell,
    ProviderMark Mark,
    IReadOnlyList<string> Categories,
    IReadOnlyList<MethodView> Methods) : HubPage(Shell)
{
    /// <summary>The provider's key, by which a device remembers it.</summary>
    public required string Key { get; init; }
}
