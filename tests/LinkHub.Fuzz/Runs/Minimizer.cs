using System.Diagnostics;
using System.Text;
using LinkHub.Fuzz.Inputs;
using LinkHub.Fuzz.Targets;

namespace LinkHub.Fuzz.Runs;

/// <summary>Makes an input smaller for as long as it shows the same fault: entries, then lines, then characters.</summary>
/// <remarks>Delta debugging: parts are left out, first large ones and then ever smaller ones.</remarks>
/// <param name="folder">Where inputs are written.</param>
internal sealed class Minimizer(string folder)
{
    private const int MostRuns = 400;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    private readonly Stopwatch _time = Stopwatch.StartNew();
    private int _runs;

    /// <summary>The smaller input; null where the fault does not show a second time.</summary>
    public FuzzInput? Reduce(FuzzInput input, FuzzFault fault)
    {
        var target = AllTargets.List.First(target => target.Name == fault.Target);
        var fuzzer = new Fuzzer(folder, new FuzzCounts());
        bool Shows(FuzzInput tried) =>
            _runs++ < MostRuns && _time.Elapsed < MostTime
            && fuzzer.Run(tried, [target], _ => { }).Any(other => other.Signature == fault.Signature);
        if (!Shows(input))
        {
            return null;
        }

        var entries = Smaller(input.Entries.ToList(), kept => Shows(input with { Entries = Sorted(kept) }));
        var reduced = input with { Entries = Sorted(entries) };
        for (var size = long.MaxValue; reduced.Size < size;)
        {
            size = reduced.Size;
            foreach (var path in reduced.Entries.Keys.ToArray())
            {
                reduced = Smaller(reduced, path, text => text.Split('\n'), "\n", Shows);
                reduced = Smaller(reduced, path, text => text.Select(sign => sign.ToString()), "", Shows);
            }
        }

        fuzzer.Clean();
        return reduced;
    }

    private static SortedDictionary<string, FuzzEntry> Sorted(IEnumerable<KeyValuePair<string, FuzzEntry>> entries) =>
        new(entries.ToDictionary(), StringComparer.Ordinal);

    // Bytes are taken as characters, so that a file that is no text stays what it was.
    private static FuzzInput Smaller(
        FuzzInput input, string path, Func<string, IEnumerable<string>> split, string separator, Func<FuzzInput, bool> shows)
    {
        var entry = input.Entries[path];
        FuzzInput With(IReadOnlyList<string> parts) => input.With(
            path, entry with { Bytes = Encoding.Latin1.GetBytes(string.Join(separator, parts)) });
        var kept = Smaller(split(Encoding.Latin1.GetString(entry.Bytes)).ToList(), parts => shows(With(parts)));
        return With(kept);
    }

    private static List<T> Smaller<T>(List<T> items, Func<List<T>, bool> shows)
    {
        for (var size = items.Count; size > 0; size /= 2)
        {
            for (var at = 0; at < items.Count;)
            {
                List<T> fewer = [.. items[..at], .. items[Math.Min(at + size, items.Count)..]];
                if (shows(fewer))
                {
                    items = fewer;
                }
                else
                {
                    at += size;
                }
            }
        }

        return items;
    }
}
