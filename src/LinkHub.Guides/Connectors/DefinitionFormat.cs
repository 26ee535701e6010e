namespace LinkHub.Guides.Connectors;

/// <summary>How a connector's definition is written.</summary>
public enum DefinitionFormat
{
    /// <summary>One folder a connector: <c>key.connector.s1.yaml</c> with its partials.</summary>
    Native,

    /// <summary>One <c>providers.yaml</c> for all, as Nango keeps it.</summary>
    Nango,
}
