using LinkHub.DocGen.Whitelabel;
using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>Finds entries of <c>host.allow</c> that no whitelabel hub needs.</summary>
internal static class UnusedAllowances
{
    /// <param name="library">Whose settings list the entries.</param>
    /// <param name="hubs">
    /// The names that each whitelabel hub kept; without any hub, no entry is unused.
    /// </param>
    public static IReadOnlyList<Diagnostic> In(Library library, IEnumerable<IReadOnlyList<NameLeft>> hubs)
    {
        IReadOnlyList<NameLeft>[] all = [.. hubs];
        if (all.Length == 0)
        {
            return [];
        }

        var used = all.SelectMany(names => names).Select(left => left.Allowance).ToHashSet();
        return
        [
            .. library.Site.HostAllowances.Where(entry => !used.Contains(entry)).Select(Unused),
        ];
    }

    private static Diagnostic Unused(HostAllowance entry)
    {
        var message = $"no hub needs `{VisibleText.Of(entry.Name)}` to be allowed";
        return new Diagnostic(WhitelabelRules.UnusedAllowance, message, entry.Span)
        {
            Help = "Remove the entry, or write the phrase or path as it is in the guides.",
        };
    }
}
