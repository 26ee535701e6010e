using LinkHub.Guides.Files;

namespace LinkHub.DocGen.Publish;

/// <summary>
/// Decides whether a folder may become output without danger to other files. Changes nothing.
/// </summary>
internal static class OutputCheck
{
    /// <summary>Why the folder must not be used, or null. <paramref name="path"/> is absolute.</summary>
    public static PublishError? Check(string path, OutputOptions options)
    {
        if (RealPath.Of(path) is not { } real)
        {
            return Refuse(path, "lies behind links that go in a circle");
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (Path.GetPathRoot(real) == real)
        {
            return Refuse(path, "is the root of the disk");
        }

        if (home.Length > 0 && Holds(real, RealPath.Of(home) ?? home))
        {
            return Refuse(path, "holds the home folder");
        }

        foreach (var source in options.Sources.Select(source => RealPath.Of(source) ?? source))
        {
            if (Holds(real, source) || Holds(source, real))
            {
                return Refuse(path, $"and the source folder `{source}` lie in one another");
            }
        }

        if (new FileInfo(path).LinkTarget is not null)
        {
            return Refuse(path, "is a link");
        }

        return WholeFile.InTheWay(path) is { } file
            ? Refuse(path, file == path ? "is a file" : $"lies below the file `{file}`")
            : CheckContent(path, options.Force);
    }

    private static PublishError? CheckContent(string path, bool force)
    {
        if (!Directory.Exists(path))
        {
            return null;
        }

        if (Path.Exists(Path.Combine(path, ".git")))
        {
            return Refuse(path, "is the root of a repository");
        }

        foreach (var own in (string[])[OutputNames.Marker, OutputNames.Lock, OutputNames.Staging])
        {
            if (new FileInfo(Path.Combine(path, own)).LinkTarget is not null)
            {
                return Refuse(path, $"holds a link named `{own}`");
            }
        }

        var isOurs = File.Exists(Path.Combine(path, OutputNames.Marker));
        var isFree = Directory.EnumerateFileSystemEntries(path)
            .All(entry => Path.GetFileName(entry) == OutputNames.Lock);
        return isOurs || isFree || force
            ? null
            : new PublishError(
                PublishErrorKind.Refused,
                $"the output folder `{path}` holds files that are not hubs",
                "Choose an empty folder with `--out`, or add `--force` to put hubs beside these files.");
    }

    // Whether the inner folder is the outer one or lies in it.
    private static bool Holds(string outer, string inner)
    {
        var comparison = OperatingSystem.IsLinux()
            ? StringComparison.Ordinal
            : StringComparison.OrdinalIgnoreCase;
        var prefix = Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar;
        return inner.Equals(outer, comparison) || inner.StartsWith(prefix, comparison);
    }

    private static PublishError Refuse(string path, string why) => new(
        PublishErrorKind.Refused, $"the output folder `{path}` {why}",
        "Choose a folder of its own with `--out`.");
}
