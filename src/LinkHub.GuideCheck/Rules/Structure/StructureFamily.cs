namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>How a guide is put together.</summary>
internal static class StructureFamily
{
    public static readonly IReadOnlyList<IRule> Rules = [];
}
