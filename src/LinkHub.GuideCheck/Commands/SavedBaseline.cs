using System.Text;
using LinkHub.GuideCheck.Baselines;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Files;

namespace LinkHub.GuideCheck.Commands;

/// <summary>The baseline that <c>--baseline</c> names, and its file.</summary>
internal sealed class SavedBaseline
{
    private readonly string _path;
    private readonly Baseline? _known;
    private byte[]? _bytes;

    private SavedBaseline(string path, Baseline? known, byte[]? bytes) =>
        (_path, _known, _bytes) = (path, known, bytes);

    /// <summary>The baseline in the file; neither it nor a problem if no baseline is asked for.</summary>
    public static (SavedBaseline? Baseline, string? Problem) Read(CheckOptions options)
    {
        if (options.Baseline is not { } path)
        {
            return (null, null);
        }

        if (path.Length == 0 || (Path.Exists(path) && !IsFile(path)))
        {
            return (null, $"`{path}` is not a regular file");
        }

        if (Bytes(path) is not { } bytes)
        {
            return options.IsPruning
                ? (new SavedBaseline(path, null, null), null)
                : (null, $"there is no `{path}`; with --prune it is made");
        }

        var shown = Path.GetRelativePath(Path.GetFullPath(options.ContentFolder), Path.GetFullPath(path))
            .Replace('\\', '/');
        var (known, problem) = BaselineFile.Read(shown, bytes);
        return known is null ? (null, $"`{path}` {problem}") : (new SavedBaseline(path, known, bytes), null);
    }

    /// <summary>How the file has changed since it was read or written here; null for no change.</summary>
    public string? Change() =>
        Bytes(_path) is var now && now.AsSpan().SequenceEqual(_bytes) && (now is null) == (_bytes is null)
            ? null
            : $"`{_path}` was changed while the check was using it";

    /// <summary>
    /// The report without suppressed findings, after the file was made or pruned if that was asked for.
    /// </summary>
    public CheckReport Apply(CheckReport report, CheckOptions options)
    {
        var baseline = _known ?? Baseline.Of(report);
        if (options.IsPruning)
        {
            baseline = baseline.Pruned(report);
            _bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(
                BaselineFile.Text(baseline));
            WholeFile.Write(_path, _bytes);
        }

        return baseline.Apply(report, isWhole: !options.IsPartial);
    }

    private static byte[]? Bytes(string path) => IsFile(path) ? File.ReadAllBytes(path) : null;

    // A pipe would be waited for, and a device need not end.
    private static bool IsFile(string path) => RealPath.Of(path) is { } real && FileKind.IsRegular(real);
}
