using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>The integration with one provider, as its definition files say it.</summary>
/// <param name="Key">Names the connector in paths and addresses.</param>
/// <param name="Title">The provider's name for people.</param>
/// <param name="File">The file that holds the definition; partials have their own.</param>
/// <param name="Format">How that file is written.</param>
public sealed record Connector(
    Located<string> Key,
    Located<string> Title,
    SourceFile File,
    DefinitionFormat Format)
{
    public Located<string>? Description { get; init; }

    /// <summary>The definition's own version (<c>info.version</c>).</summary>
    public Located<string>? Version { get; init; }

    /// <summary>The files that were included into the definition, each once, in the order of use.</summary>
    public IReadOnlyList<SourceFile> Partials { get; init; } = [];

    /// <summary>An image's address, as written.</summary>
    public Located<string>? Icon { get; init; }

    public IReadOnlyList<Located<string>> Categories { get; init; } = [];

    public IReadOnlyList<AuthMethod> Methods { get; init; } = [];

    public IReadOnlyList<ScopeDefinition> ScopeDefinitions { get; init; } = [];

    public IReadOnlyList<ConnectorAction> Actions { get; init; } = [];

    /// <summary>
    /// Whether all files of the definition could be read to their ends. If not, what seems to be missing may
    /// be in the part that could not be read.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The key of the connector this one copies (Nango's <c>alias</c>).</summary>
    public Located<string>? AliasOf { get; init; }

    /// <summary>Where the guide is published (Nango's <c>docs_connect</c>).</summary>
    public Located<string>? GuideUrl { get; init; }
}

/// <summary>How a connector's definition is written.</summary>
public enum DefinitionFormat
{
    /// <summary>A folder for each connector: <c>key.connector.s1.yaml</c> with its partials.</summary>
    Native,

    /// <summary>One <c>providers.yaml</c> for all connectors, as Nango keeps it.</summary>
    Nango,
}

/// <summary>A permission of the provider that a connector may ask for.</summary>
/// <param name="Name">As the provider spells it.</param>
/// <param name="Description">What it allows.</param>
/// <param name="Includes">Scopes that come with it.</param>
public sealed record ScopeDefinition(
    Located<string> Name,
    Located<string>? Description,
    IReadOnlyList<Located<string>> Includes);

/// <summary>Something the platform can do at the provider, and the scopes it needs for it.</summary>
/// <param name="Id">The action's id, unique in its connector.</param>
/// <param name="Label">The label for readers; the id if the definition has none.</param>
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

/// <summary>An action that is run after linking to prove that the account works.</summary>
/// <param name="Action">The action's id.</param>
/// <param name="IsRequired">Whether linking fails where it fails.</param>
public sealed record TestAction(Located<string> Action, bool IsRequired);
