namespace LinkHub.GuideCheck.Rules.Checking;

/// <summary>The checker's own work.</summary>
internal static class CheckingFamily
{
    public static readonly IReadOnlyList<IRule> Rules = [];
}
