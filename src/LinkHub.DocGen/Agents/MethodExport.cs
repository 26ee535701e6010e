namespace LinkHub.DocGen.Agents;

/// <summary>An auth method in <c>connectors.json</c>.</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Label">What forms and guides call it.</param>
/// <param name="Type"><c>custom</c>, <c>oauth2</c> or <c>mcp</c>.</param>
/// <param name="Guides">Its guides, one a kind at most.</param>
public sealed record MethodExport(string Slug, string Label, string Type, IReadOnlyList<GuideExport> Guides)
{
    public string? GrantType { get; init; }

    public IReadOnlyList<string> RequiredScopes { get; init; } = [];
}
