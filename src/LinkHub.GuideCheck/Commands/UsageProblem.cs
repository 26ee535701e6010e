using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Commands;

/// <summary>Finds what somebody asked for that cannot be done.</summary>
internal static class UsageProblem
{
    /// <summary>What is wrong with the options alone, as one sentence; null where nothing is.</summary>
    public static string? Of(CheckOptions options, IEnumerable<string> commands)
    {
        if (options.Rules.FirstOrDefault(rule => RuleCatalogue.Find(rule) is null) is { } rule)
        {
            return $"there is no rule `{rule}`" + Meant(RuleCatalogue.Nearest(rule), "`guidecheck rules` lists them all");
        }

        if (options.IncludesUnsafe && !options.IsFixing && !options.ShowsDiff)
        {
            return "--unsafe says which fixes --fix or --diff takes";
        }

        if (options.IsPruning && options.Baseline is null)
        {
            return "--prune needs --baseline and a file";
        }

        if (options.IsPruning && options.IsPartial)
        {
            return "--prune needs all findings: leave out --rule, --connector and --changed";
        }

        return Directory.Exists(options.ContentFolder)
            ? null
            : $"there is no folder `{options.ContentFolder}`" + Meant(Suggestion.Nearest(options.ContentFolder,
                commands), null);
    }

    /// <summary>The same of options that only a folder's content can answer.</summary>
    public static string? Of(CheckOptions options, Library library)
    {
        var keys = library.Connectors.Select(connector => connector.Key.Value).ToHashSet(StringComparer.Ordinal);
        return options.Connectors.FirstOrDefault(key => !keys.Contains(key)) is { } unknown
            ? $"there is no connector `{unknown}`" + Meant(Suggestion.Nearest(unknown, keys), null)
            : null;
    }

    private static string Meant(string? near, string? otherwise)
    {
        if (near is not null)
        {
            return $"; did you mean `{near}`?";
        }

        return otherwise is null ? "" : "; " + otherwise;
    }
}
