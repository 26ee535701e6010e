using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Languages;

/// <summary>Decides the languages of hubs, and their texts in each.</summary>
internal static class SiteLanguages
{
    private const string Extension = ".yaml";

    /// <summary>The content folder's locales, by path.</summary>
    public static IReadOnlyList<LocaleFile> ReadOwn(
        ContentFolder folder, SiteLimits limits, DiagnosticBag diagnostics)
    {
        var files = new List<LocaleFile>();
        foreach (var file in folder.Exists ? folder.List(diagnostics) : [])
        {
            var name = file.Path[folder.Prefix.Length..];
            if (!name.EndsWith(Extension, StringComparison.Ordinal) || name.Contains('/'))
            {
                continue;
            }

            var language = name[..^Extension.Length];
            if (SiteConfigReader.LanguageTag(language) is null)
            {
                var place = new SourceFile(file.Path, "").Whole;
                const string help = "Name the file after a language tag such as `en` or `pt-BR`.";
                diagnostics.Add(ConfigurationRules.BadName, place, $"`{language}` is no language", help);
            }
            else if (folder.ReadText(file.Path, limits.DefinitionBytes, diagnostics) is { } text)
            {
                files.Add(LocaleReader.Read(language, text, diagnostics));
            }
        }

        return files;
    }

    /// <summary>
    /// The languages beside the originals' own: those that the site lists, else those found.
    /// </summary>
    public static IReadOnlyList<string> Others(
        SiteConfig site, TranslationNames names, IEnumerable<ContentFile> texts) =>
        site.Languages.Count > 0
            ? [.. site.Languages.Select(language => language.Value)
                .Where(language => !language.Equals(site.Language, StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.OrdinalIgnoreCase)]
            : [.. texts.Select(names.Of).Where(name => name is not null).Select(name => name!.Value.Language)
                .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    /// <summary>The locale of each language; texts that only English has are reported.</summary>
    public static IReadOnlyList<Locale> Locales(
        SiteConfig site, IEnumerable<string> others, IReadOnlyList<LocaleFile> own, DiagnosticBag diagnostics)
    {
        foreach (var language in others.Prepend(site.Language))
        {
            Report(language, own, site, diagnostics);
        }

        return [.. others.Prepend(site.Language).Select(language => LocaleMerge.Of(language, own))];
    }

    private static void Report(
        string language, IReadOnlyList<LocaleFile> own, SiteConfig site, DiagnosticBag diagnostics)
    {
        var english = ShippedLocales.English.Texts;
        LocaleFile[] spoken = [.. LocaleMerge.Spoken(language, own)];
        string[] missing = [.. english.Keys.Where(key => !spoken.Any(file => file.Texts.ContainsKey(key)))
            .Order(StringComparer.Ordinal)];
        if (missing.Length == 0)
        {
            return;
        }

        var place = spoken.Length > 0
            ? spoken[0].Name?.Span ?? spoken[0].File.Span(0, 0)
            : site.Languages.Where(listed => listed.Value == language)
                .Select(listed => (SourceSpan?)listed.Span)
                .FirstOrDefault() ?? site.File?.Span(0, 0) ?? new SourceFile(SiteFile.Name, "").Whole;
        var some = string.Join(", ", missing.Take(3).Select(key => $"`{key}`"));
        var message = spoken.Length == 0
            ? $"there is no locale `{language}`, so hubs speak English around its texts"
            : $"{missing.Length} of {english.Count} texts are missing in `{language}`, such as {some}";
        diagnostics.Add(
            LocaleRules.LocaleIncomplete, place, message,
            spoken.Length == 0
                ? $"Add `locales/{language}.yaml`."
                : "Add them; until then they are said in English.");
    }
}
