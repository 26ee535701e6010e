namespace LinkHub.GuideCheck.Rules.Values;

/// <summary>Examples, defaults, choices and secrets.</summary>
internal static class ValuesFamily
{
    public static readonly IReadOnlyList<IRule> Rules =
    [
        new ExampleBreaksPattern(),
        new AffixDoubled(),
        new EnumUnmentioned(),
        new EnumUnknown(),
        new DefaultDiffers(),
        new LiveSecret(),
        new SecretShown(),
    ];
}
