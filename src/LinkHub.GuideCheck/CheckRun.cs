using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck;

/// <summary>A check from end to end: every text of a library is read, checked and forgotten.</summary>
public static class CheckRun
{
    /// <param name="library">The folder to check.</param>
    /// <param name="rules">Usually <see cref="RuleCatalogue.Rules"/>.</param>
    /// <param name="threads">How many texts to work on at once; the result is the same.</param>
    /// <returns>
    /// The findings, also the library's own, that settings and comments leave; in the order of reports.
    /// </returns>
    public static IReadOnlyList<Diagnostic> Of(Library library, IReadOnlyCollection<IRule> rules, int threads)
    {
        var checker = new Checker(library, rules);
        var found = new DiagnosticBag();
        found.AddRange(library.Diagnostics);
        found.AddRange(Each([.. library.Guides, .. library.TranslatedGuides], threads, (entry, findings) =>
            checker.Check(entry, library.Open(entry, findings), findings)));
        found.AddRange(Each(library.UnboundGuides, threads, (entry, findings) =>
            checker.Check(entry, library.Open(entry, findings), findings)));
        found.AddRange(Each([.. library.Pages, .. library.TranslatedPages], threads, (entry, findings) =>
            checker.Check(entry, library.Open(entry, findings), findings)));
        checker.Finish(found, threads);
        return checker.Decided(found);
    }

    private static IEnumerable<Diagnostic> Each<T>(
        IReadOnlyList<T> items, int threads, Action<T, DiagnosticBag> work)
    {
        var bags = new DiagnosticBag[items.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0, items.Count, options, i =>
        {
            bags[i] = [];
            work(items[i], bags[i]);
        });
        return bags.SelectMany(bag => bag);
    }
}
