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
    /// Whether its files could be read to their ends. What one that is not whole lacks may be there all the
    /// same.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The key of the connector this one copies (Nango's <c>alias</c>).</summary>
    public Located<string>? AliasOf { get; init; }

    /// <summary>Where the guide is published (Nango's <c>docs_connect</c>).</summary>
    public Located<string>? GuideUrl { get; init; }
}
