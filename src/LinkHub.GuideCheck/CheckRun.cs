using LinkHub.GuideCheck.Catalogue;
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
    /// <param name="stop">Ends the check by an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The findings, also the library's own, that settings and comments leave; in the order of reports.
    /// </returns>
    public static IReadOnlyList<Diagnostic> Of(
        Library library, IReadOnlyCollection<IRule> rules, int threads, CancellationToken stop = default)
    {
        var checker = new Checker(library, rules);
        var pass = new TextPass(library.Texts(), [checker]).Run(new OrderedWork(threads, stop));
        return checker.Decided(library.Diagnostics.Concat(pass.SelectMany(text => text.Found)));
    }
}
