using System.Globalization;
using LinkHub.Guides.Files;
using LinkHub.Guides.Programs;

namespace LinkHub.GuideCheck.Changes;

/// <summary>
/// Asks git for the files that differ from the commit at which this branch left a reference: committed,
/// staged, edited and new ones.
/// </summary>
internal sealed class ChangedFiles(IGit git, string reference)
{
    /// <summary>
    /// The files that differ in the repositories of some folders, or why they are not known.
    /// </summary>
    public (IReadOnlyList<ChangedFile>? Files, string? Problem) In(IEnumerable<string> folders)
    {
        var repositories = new List<string>();
        foreach (var folder in folders)
        {
            if (git.Run(folder, "rev-parse", "--show-toplevel") is not { } top)
            {
                return (null, "--changed needs git, which is not there");
            }

            if (!top.IsDone)
            {
                return (null, $"`{folder}` is in no git repository, which --changed needs");
            }

            var path = top.Output.TrimEnd('\r', '\n');
            repositories.Add(RealPath.Of(path) ?? path);
        }

        var files = new List<ChangedFile>();
        foreach (var repository in repositories.Distinct(StringComparer.Ordinal))
        {
            if (Commit(repository) is not { } commit)
            {
                return (null, $"git knows no `{reference}`");
            }

            files.AddRange(Different(repository, commit));
            files.AddRange(New(repository));
        }

        return (files, null);
    }

    /// <summary>
    /// The lines of a file that are new or changed, or next to deleted lines: half-open ranges that count
    /// from 1.
    /// </summary>
    public IReadOnlyList<Range> Lines(ChangedFile file)
    {
        if (Commit(file.Repository) is not { } commit)
        {
            return [];
        }

        string[] arguments = ["diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv",
            "--no-renames", commit];
        var answer = git.Run(file.Repository, [.. arguments, "--", ":(literal)" + file.Path]);
        return [.. (answer?.Output ?? "").Split('\n').Where(IsHunk).Select(Hunk)];
    }

    private static bool IsHunk(string line) => line.StartsWith("@@ -", StringComparison.Ordinal);

    // `@@ -12,3 +14,2 @@`: a new length of 0 means that lines behind line 14 were deleted.
    private static Range Hunk(string line)
    {
        var added = line.Split(' ').First(part => part.StartsWith('+'))[1..].Split(',');
        var start = int.Parse(added[0], CultureInfo.InvariantCulture);
        var count = added.Length > 1 ? int.Parse(added[1], CultureInfo.InvariantCulture) : 1;
        return count == 0 ? start..(start + 2) : start..(start + count);
    }

    // The commit at which the branch left, so that later changes of others do not count; a clone without that
    // commit compares with the reference itself.
    private string? Commit(string repository)
    {
        var named = git.Run(
            repository, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}");
        if (named is not { IsDone: true })
        {
            return null;
        }

        var commit = named.Output.Trim();
        return git.Run(repository, "merge-base", commit, "HEAD") is { IsDone: true } left
            ? left.Output.Trim()
            : commit;
    }

    private IEnumerable<ChangedFile> Different(string repository, string commit)
    {
        var answer = git.Run(
            repository, "diff", "--name-status", "-z", "--no-renames", "--no-ext-diff", commit, "--");
        var parts = (answer?.Output ?? "").Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return parts.Chunk(2).Where(pair => pair.Length == 2)
            .Select(pair => new ChangedFile(repository, pair[1], IsDeleted: pair[0] == "D"));
    }

    private IEnumerable<ChangedFile> New(string repository) =>
        (git.Run(repository, "ls-files", "--others", "--exclude-standard", "-z")?.Output ?? "")
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(path => new ChangedFile(repository, path, IsDeleted: false));
}

/// <summary>A file that differs from a commit.</summary>
/// <param name="Repository">The top folder of its repository on this machine.</param>
/// <param name="Path">Below that folder, with <c>/</c>.</param>
/// <param name="IsDeleted">Whether it is gone.</param>
internal sealed record ChangedFile(string Repository, string Path, bool IsDeleted)
{
    /// <summary>Its path on this machine, even if it was deleted.</summary>
    public string FullPath => System.IO.Path.Join(Repository, Path);
}
