using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Themes;

/// <summary>Reads the templates of a theme.</summary>
/// <param name="folder">Opens the files.</param>
/// <param name="root">The theme's folder as paths name it, with a final <c>/</c>.</param>
/// <param name="limits">How large a template may be.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class ThemeTemplateReader(
    ContentFolder folder, string root, SiteLimits limits, DiagnosticBag diagnostics)
{
    private const int MostTemplates = 200;

    /// <summary>The templates by name; every other file gives a finding.</summary>
    /// <param name="files">The files of the theme's folder that are no assets, in ordinal order.</param>
    public IReadOnlyDictionary<string, SourceFile> Read(IReadOnlyList<ContentFile> files)
    {
        var templates = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        ContentFile[] written = [.. files.Where(IsTemplate)];
        foreach (var file in written.Take(MostTemplates))
        {
            var name = file.Path[root.Length..^ThemeTemplates.Extension.Length];
            if (HasGoodName(file, name)
                && folder.ReadText(file.Path, limits.GuideBytes, diagnostics) is { } text)
            {
                templates[name] = text;
            }
        }

        if (written.Length > MostTemplates)
        {
            diagnostics.Add(
                TextRules.LimitReached,
                Place(written[MostTemplates]),
                $"the theme has more than {MostTemplates} templates, the rest is not read",
                "Join templates, or delete those that no other one includes.");
        }

        return templates;
    }

    private bool IsTemplate(ContentFile file)
    {
        if (file.Name is "_ViewImports.cshtml" or "_ViewStart.cshtml")
        {
            diagnostics.Add(
                ConfigurationRules.UnusedThemeFile,
                Place(file),
                $"`{file.Name}` is not read",
                "Write its lines into each template that needs them, and delete the file.");
            return false;
        }

        if (ThemeTemplates.IsTemplate(file.Name))
        {
            return true;
        }

        diagnostics.Add(
            ConfigurationRules.UnusedThemeFile,
            Place(file),
            $"`{file.Name}` is neither a template nor an asset",
            "Give a template the extension `.cshtml`, put what pages load into `assets`, or delete it.");
        return false;
    }

    private bool HasGoodName(ContentFile file, string name)
    {
        foreach (var part in name.Split('/'))
        {
            if (FileNames.NameProblem(part) is { } problem)
            {
                diagnostics.Add(ConfigurationRules.BadName, Place(file), $"`{part}` {problem}", "Rename it.");
                return false;
            }
        }

        if (ThemeTemplates.Meant(name) is { } known)
        {
            diagnostics.Add(
                ConfigurationRules.MisspeltTemplate,
                Place(file),
                $"`{name}` is nearly the name of the template `{known}`",
                $"Rename it to `{known}.cshtml`, or put a part of the theme's own into a folder: `parts/{name}.cshtml`.");
        }

        return true;
    }

    private static SourceSpan Place(ContentFile file) => new SourceFile(file.Path, "").Whole;
}
