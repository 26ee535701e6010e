namespace LinkHub.GuideCheck.Rules.Values;

/// <summary>Examples, choices and secrets.</summary>
internal static class ValuesFamily
{
    public static readonly IReadOnlyList<IRule> Rules = [];
}
