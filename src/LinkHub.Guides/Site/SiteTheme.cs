using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

/// <summary>Finds and reads the theme of a content folder, which every hub has.</summary>
internal static class SiteTheme
{
    /// <summary>
    /// The theme in the folder that <c>theme</c> in linkhub.yaml names, or else in <c>theme</c>. Null where
    /// nothing is in it; null with a finding where a folder is named that cannot be the theme's.
    /// </summary>
    public static ThemeFolder? Read(ContentRoots roots, SiteConfig site, DiagnosticBag diagnostics)
    {
        var path = site.Theme?.Value ?? ThemeTemplates.DefaultFolder;
        var folder = roots.Content.Root(path, path);
        if (ProblemOf(folder, roots, site.Theme is not null) is { } problem)
        {
            if (site.Theme is { } named)
            {
                diagnostics.Add(
                    ConfigurationRules.BadSetting, named.Span, $"`{path}` {problem}",
                    "Name a folder of its own below the content folder.");
            }

            return null;
        }

        // Without settings, the folder may be the theme of another program.
        var files = folder.List(diagnostics);
        var isTheme = site.File is null
            ? files.Any(file => file.Extension == ThemeTemplates.Extension)
            : files.Count > 0;
        return isTheme
            ? ThemeFolder.Read(folder, path, files, below: null, site.Limits, diagnostics)
            : null;
    }

    // Files must not be read twice, as templates and as something else.
    private static string? ProblemOf(ContentFolder folder, ContentRoots roots, bool isNamed)
    {
        if (isNamed && !folder.Exists)
        {
            return "is not a folder of the content";
        }

        var other = roots.Parts.FirstOrDefault(part =>
            !RealPath.IsWithin(roots.Content.FullPath, part.FullPath)
            && (RealPath.IsWithin(folder.FullPath, part.FullPath)
                || RealPath.IsWithin(part.FullPath, folder.FullPath)));
        return other is null ? null : $"shares files with the root `{other.Prefix.TrimEnd('/')}`";
    }
}
