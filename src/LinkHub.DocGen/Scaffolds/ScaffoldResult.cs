namespace LinkHub.DocGen.Scaffolds;

/// <summary>The files of a scaffold, or why there are none.</summary>
/// <param name="Files">In the order they are written; empty with a problem.</param>
/// <param name="Problem">One lower-case clause; null where there are files.</param>
/// <param name="Help">What to do about the problem, in the imperative.</param>
public sealed record ScaffoldResult(IReadOnlyList<ScaffoldFile> Files, string? Problem = null, string? Help = null)
{
    public static ScaffoldResult Failed(string problem, string help) => new([], problem, help);
}
