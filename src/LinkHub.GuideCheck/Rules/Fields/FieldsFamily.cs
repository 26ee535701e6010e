namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>What the guide and the form disagree about.</summary>
internal static class FieldsFamily
{
    public static readonly IReadOnlyList<IRule> Rules = [];
}
