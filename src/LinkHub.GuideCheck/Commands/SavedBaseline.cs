using LinkHub.GuideCheck.Baselines;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Programs;

namespace LinkHub.GuideCheck.Commands;

/// <summary>The baseline that <c>--baseline</c> names, and its file.</summary>
internal sealed class SavedBaseline
{
    private readonly string _path;
    private readonly Baseline? _known;

    private SavedBaseline(string path, Baseline? known) => (_path, _known) = (path, known);

    /// <summary>The file's baseline, nothing where none is asked for, or what is wrong with it.</summary>
    public static (SavedBaseline? Baseline, string? Problem) Read(CheckOptions options)
    {
        if (options.Baseline is not { } path)
        {
            return (null, null);
        }

        if (!File.Exists(path))
        {
            return options.IsPruning
                ? (new SavedBaseline(path, null), null)
                : (null, $"there is no `{path}`; with --prune it is made");
        }

        var shown = Path.GetRelativePath(Path.GetFullPath(options.ContentFolder), Path.GetFullPath(path)).Replace('\\', '/');
        var (known, problem) = BaselineFile.Read(shown, File.ReadAllBytes(path));
        return known is null ? (null, $"`{path}` {problem}") : (new SavedBaseline(path, known), null);
    }

    /// <summary>The report without what is held back, after the file was made or pruned where that was asked for.</summary>
    public CheckReport Apply(CheckReport report, CheckOptions options)
    {
        var baseline = _known ?? Baseline.Of(report);
        if (options.IsPruning)
        {
            baseline = baseline.Pruned(report);
            WholeFile.Write(_path, BaselineFile.Text(baseline));
        }

        return baseline.Apply(report, isWhole: !options.IsPartial);
    }
}
