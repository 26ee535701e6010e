
namespace LinkHub.Fuzz;

/// <summary>Counts as one process hands them to another.</summary>
internal sealed record FuzzCountsState(
    long Iterations,
    long InputFiles,
    long MutatedFiles,
    long InputBytes,
    long OutputBytes,
    double ProcessorSeconds,
    Dictionary<string, long> Outputs,
    Dictionary<string, long> Faults,
    Dictionary<string, double> Slowest);
