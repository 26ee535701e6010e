namespace LinkHub.Fuzz.Targets;

/// <summary>Everything that is run over an input.</summary>
internal static class AllTargets
{
    public static readonly IReadOnlyList<FuzzTarget> List = [.. BuildTargets.All, .. CheckTargets.All, .. ExportTargets.All, .. ProgramTargets.All];
}
