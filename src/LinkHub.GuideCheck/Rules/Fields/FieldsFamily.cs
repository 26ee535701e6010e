namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>What the guide and the form disagree about.</summary>
internal static class FieldsFamily
{
    public static readonly IReadOnlyList<IRule> Rules =
    [
        new MissingField(),
        new UnknownField(),
        new LabelDiffers(),
        new LabelCase(),
        new LabelNear(),
        new LabelTypo(),
        new FieldOrder(),
        new OptionalMismatch(),
        new HiddenFieldNamed(),
        new FieldsDisagree(),
        new AmbiguousLabels(),
        new WrongFieldCount(),
        new ProseNamesNoField(),
    ];
}
