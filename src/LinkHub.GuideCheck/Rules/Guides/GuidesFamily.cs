namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>Guides that are missing, lost, or bound to the wrong method.</summary>
internal static class GuidesFamily
{
    public static readonly IReadOnlyList<IRule> Rules =
    [
        new GuideMissing(),
        new GuideOrphan(),
        new MethodLabelDiffers(),
        new SupportLinkWrong(),
        new DocSectionDead(),
        new DocSectionMissing(),
        new KindMismatch(),
        new GuideAndDefinitionDiffer(),
        new GuideStale(),
    ];
}
