using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>Something the platform can do at the provider, and the scopes it needs for it.</summary>
/// <param name="Id">The action's id, unique in its connector.</param>
/// <param name="Label">What a reader sees; the id where the definition has none.</param>
/// <param name="Span">The whole action in its file.</param>
public sealed record ConnectorAction(Located<string> Id, Located<string> Label, SourceSpan Span)
{
    public Located<string>? Description { get; init; }

    /// <summary>Scopes it needs with every method.</summary>
    public IReadOnlyList<Located<string>> RequiredScopes { get; init; } = [];

    /// <summary>Scopes it needs with one method, by the method's key.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Located<string>>> AuthRequirements { get; init; } =
        new Dictionary<string, IReadOnlyList<Located<string>>>();
}
