namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>Connector definitions.</summary>
internal static class DefinitionsFamily
{
    public static readonly IReadOnlyList<IRule> Rules =
    [
        new PatternInvalid(),
        new PatternDiffers(),
        new PatternSlow(),
        new PlaceholderBreaksPattern(),
        new SecretUnmarked(),
        new UnusedField(),
        new LabelStyle(),
        new ConditionCycle(),
    ];
}
