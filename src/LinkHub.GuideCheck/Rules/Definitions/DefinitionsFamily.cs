namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>Connector definitions.</summary>
internal static class DefinitionsFamily
{
    public static readonly IReadOnlyList<IRule> Rules = [];
}
