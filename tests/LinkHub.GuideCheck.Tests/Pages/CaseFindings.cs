using System.Collections.Concurrent;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>What all rules together find in the cases of rules' pages, each page's looked for once.</summary>
public sealed class CaseFindings
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<IReadOnlyList<Diagnostic>>> _found =
        new(StringComparer.Ordinal);

    /// <summary>The findings of each case of a page, in the page's order.</summary>
    internal IReadOnlyList<IReadOnlyList<Diagnostic>> Of(string page) => _found.GetOrAdd(page, Find);

    /// <summary>What all rules together find in a folder.</summary>
    internal static IReadOnlyList<Diagnostic> Check(string folder, out Library library)
    {
        library = Library.Read(folder, LibraryOptions.Default);
        return CheckRun.Of(library, RuleCatalogue.Rules, threads: 1);
    }

    private static IReadOnlyList<Diagnostic>[] Find(string page) => [.. RulePageFiles.Read(page).Cases.Select(drawn =>
    {
        using var folder = new CaseFolder(RulePageFiles.Base, drawn.FilesOver(RulePageFiles.Base), "\n");
        return Check(folder.Path, out _);
    })];
}
