
namespace LinkHub.Fuzz;

/// <summary>How much was tried and looked at. Added to by one thread.</summary>
internal sealed class FuzzCounts
{
    private readonly SortedDictionary<string, long> _outputs = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _faults = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, double> _slowest = new(StringComparer.Ordinal);

    public long Iterations { get; set; }

    public long InputFiles { get; set; }

    public long MutatedFiles { get; set; }

    public long InputBytes { get; set; }

    public long OutputBytes { get; private set; }

    public TimeSpan ProcessorTime { get; set; }

    /// <summary>Outputs that were looked at, by kind.</summary>
    public IReadOnlyDictionary<string, long> Outputs => _outputs;

    /// <summary>Faults by oracle, each time one was seen.</summary>
    public IReadOnlyDictionary<string, long> Faults => _faults;

    /// <summary>The largest part of its time budget that a target used, by target; 1 is all of it.</summary>
    public IReadOnlyDictionary<string, double> Slowest => _slowest;

    public void AddOutput(string kind, long bytes)
    {
        _outputs[kind] = _outputs.GetValueOrDefault(kind) + 1;
        OutputBytes += bytes;
    }

    public void AddFault(FuzzFault fault) => _faults[fault.Oracle] = _faults.GetValueOrDefault(fault.Oracle) + 1;

    public void AddTime(string target, double part) =>
        _slowest[target] = Math.Max(part, _slowest.GetValueOrDefault(target));

    /// <summary>All numbers, to be handed to another process.</summary>
    public FuzzCountsState State() => new(
        Iterations,
        InputFiles,
        MutatedFiles,
        InputBytes,
        OutputBytes,
        ProcessorTime.TotalSeconds,
        new(_outputs),
        new(_faults),
        new(_slowest));

    /// <summary>Adds the numbers of another process.</summary>
    public void Add(FuzzCountsState other)
    {
        Iterations += other.Iterations;
        InputFiles += other.InputFiles;
        MutatedFiles += other.MutatedFiles;
        InputBytes += other.InputBytes;
        OutputBytes += other.OutputBytes;
        ProcessorTime += TimeSpan.FromSeconds(other.ProcessorSeconds);
        Sum(_outputs, other.Outputs);
        Sum(_faults, other.Faults);
        foreach (var (target, part) in other.Slowest)
        {
            AddTime(target, part);
        }
    }

    private static void Sum(SortedDictionary<string, long> to, Dictionary<string, long> from)
    {
        foreach (var (key, count) in from)
        {
            to[key] = to.GetValueOrDefault(key) + count;
        }
    }
}
