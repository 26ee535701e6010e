using LinkHub.Guides.Text;

namespace LinkHub.Guides.Programs;

/// <summary>
/// Does independent work on several threads with a result that does not depend on how many there are.
/// </summary>
/// <param name="threads">How many threads, at least 1.</param>
/// <param name="stop">Ends the work: no further item is begun.</param>
public sealed class OrderedWork(int threads, CancellationToken stop = default)
{
    private readonly ParallelOptions _options = new()
    {
        MaxDegreeOfParallelism = Math.Max(1, threads),
        CancellationToken = stop,
    };

    /// <summary>Cancelled when the work must end.</summary>
    public CancellationToken Stop => _options.CancellationToken;

    /// <summary>
    /// The results in the order of the items; each item collects its own findings, which are joined in order.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public TResult[] Map<T, TResult>(
        IReadOnlyList<T> items,
        Func<T, DiagnosticBag, TResult> work,
        DiagnosticBag diagnostics)
    {
        var results = new TResult[items.Count];
        var bags = new DiagnosticBag?[items.Count];
        Parallel.For(0, items.Count, _options, i =>
        {
            var bag = new DiagnosticBag();
            results[i] = work(items[i], bag);
            bags[i] = bag.Count > 0 ? bag : null;
        });
        foreach (var bag in bags)
        {
            diagnostics.AddRange(bag ?? []);
        }

        return results;
    }

    /// <summary>The same for work that has findings alone.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void Each<T>(IReadOnlyList<T> items, Action<T, DiagnosticBag> work, DiagnosticBag diagnostics) =>
        Map(items, (item, bag) =>
        {
            work(item, bag);
            return true;
        }, diagnostics);
}
