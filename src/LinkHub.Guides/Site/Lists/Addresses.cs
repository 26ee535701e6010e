using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>
/// Keeps addresses apart: no two are the same on a file system that ignores case, and each can be a path.
/// </summary>
internal static class Addresses
{
    /// <summary>The entries whose address is usable and not taken before; the others are reported.</summary>
    /// <param name="entries">Entries with the place that says their address, first come first served.</param>
    /// <param name="addressOf">The address of an entry.</param>
    /// <param name="partsOf">The parts of it that the entry chose itself.</param>
    /// <param name="diagnostics">Receives what is left out.</param>
    public static IReadOnlyList<T> Distinct<T>(
        IReadOnlyList<(T Entry, SourceSpan Place)> entries,
        Func<T, string> addressOf,
        Func<T, IReadOnlyList<string>> partsOf,
        DiagnosticBag diagnostics)
    {
        var kept = new List<T>(entries.Count);
        var taken = new Dictionary<string, SourceSpan>(entries.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (entry, place) in entries)
        {
            var address = addressOf(entry);
            if (FirstProblem(partsOf(entry)) is { } problem)
            {
                diagnostics.Add(ConfigurationRules.BadName, place, problem, "Use letters, digits and `-`.");
            }
            else if (taken.TryAdd(address, place))
            {
                kept.Add(entry);
            }
            else
            {
                var message = $"the address `/{address}` is taken";
                diagnostics.Add(new Diagnostic(ConfigurationRules.OutputCollision, message, place)
                {
                    Help = "Give one of the two another name, or a `slug` of its own.",
                    Related = [new RelatedSpan(taken[address], "the first with this address")],
                });
            }
        }

        return kept;
    }

    private static string? FirstProblem(IReadOnlyList<string> parts)
    {
        foreach (var part in parts)
        {
            if (FileNames.SlugProblem(part) is { } problem)
            {
                return $"`{part}` {problem}";
            }
        }

        return null;
    }
}
