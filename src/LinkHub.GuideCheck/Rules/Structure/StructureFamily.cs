namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>How a text is put together.</summary>
internal static class StructureFamily
{
    public static readonly IReadOnlyList<IRule> Rules =
    [
        new StepOutsideSteps(),
        new StrayInSteps(),
        new EmptyStep(),
        new DuplicateStepTitle(),
        new StepNumberGap(),
        new HeadingSkip(),
        new ListAsText(),
        new NoLinkingStep(),
        new RepeatedStep(),
        new SameTitle(),
        new TrailingColon(),
        new StrayAsterisk(),
    ];
}
