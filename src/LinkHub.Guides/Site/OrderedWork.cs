using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

/// <summary>
/// Does independent work on several threads with a result that does not depend on how many there are.
/// </summary>
internal sealed class OrderedWork(int threads)
{
    private readonly ParallelOptions _options = new() { MaxDegreeOfParallelism = Math.Max(1, threads) };

    /// <summary>
    /// The results in the order of the items; each item collects its own findings, which are joined in order.
    /// </summary>
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
}
