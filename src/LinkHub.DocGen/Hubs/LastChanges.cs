using System.Collections.Frozen;
using LinkHub.Guides.Programs;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// The day on which each file of a content folder was last changed, according to its Git history.
/// </summary>
/// <remarks>
/// The day of a commit is part of the history, so it is the same on every machine that has the whole history.
/// A shallow clone would date every file to the clone's first commit, so it is not used.
/// </remarks>
public sealed class LastChanges
{
    public static readonly LastChanges None = new([]);

    private const char CommitMark = '\x1';
    private const string MostCommits = "50000";

    private readonly FrozenDictionary<string, string> _dayOf;

    private LastChanges(Dictionary<string, string> dayOf) =>
        _dayOf = dayOf.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Asks git; none if there is no git, no repository or only a part of the history.</summary>
    /// <param name="contentFolder">Paths are relative to it.</param>
    /// <param name="git">The program that is asked.</param>
    public static LastChanges Of(string contentFolder, IGit git)
    {
        var shallow = git.Run(contentFolder, "rev-parse", "--is-shallow-repository");
        if (shallow is not { ExitCode: 0 } || shallow.Output.Trim() != "false")
        {
            return None;
        }

        var log = git.Run(
            contentFolder, "-c", "log.showSignature=false", "log", "--format=%x01%cs", "--name-only", "-z",
            "--no-renames",
            "--no-ext-diff", "--no-textconv", "--relative", "--diff-filter=AM", "--max-count", MostCommits, "--", ".");
        return log is { ExitCode: 0 } ? new LastChanges(Read(log.Output)) : None;
    }

    /// <summary>The day, <c>yyyy-MM-dd</c>, or null if the file has no history.</summary>
    /// <param name="path">Relative to the content folder, with <c>/</c>.</param>
    public string? DayOf(string path) => _dayOf.GetValueOrDefault(path);

    // Youngest first: a commit's day behind its mark, then its files.
    private static Dictionary<string, string> Read(string log)
    {
        var days = new Dictionary<string, string>(StringComparer.Ordinal);
        var day = "";
        foreach (var entry in log.Split('\0', '\n'))
        {
            if (entry is [CommitMark, ..])
            {
                day = entry[1..].Trim();
            }
            else if (entry.Length > 0)
            {
                days.TryAdd(entry, day);
            }
        }

        return days;
    }
}
