using System.Collections.Frozen;
using System.Text;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Languages;

/// <summary>The locales that the programs bring along, each complete.</summary>
public static class ShippedLocales
{
    /// <summary>The groups of texts in a locale.</summary>
    public static readonly IReadOnlyList<string> Groups = ["page", "form", "script"];

    private static readonly FrozenDictionary<string, Lazy<LocaleFile>> Files = new[] { "en",
        "de" }.ToFrozenDictionary(
        language => language, language => new Lazy<LocaleFile>(() => Parse(language)),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Their tags, in ordinal order.</summary>
    public static IReadOnlyList<string> Languages => [.. Files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The locale that all others are compared with.</summary>
    public static LocaleFile English => Files["en"].Value;

    /// <summary>The locale of a tag, or null.</summary>
    public static LocaleFile? Find(string language) => Files.GetValueOrDefault(language)?.Value;

    // Read without a shape, as the English locale is itself the shape of all others.
    private static LocaleFile Parse(string language)
    {
        var file = new SourceFile($"locales/{language}.yaml", Text(language));
        var root = (YamlMapping)YamlReader.Read(file, [])!;
        var dates = (YamlMapping)root.Find("dates")!.Value;
        var texts =
            from @group in Groups
            from entry in ((YamlMapping)root.Find(@group)!.Value).Entries
            select ($"{@group}.{entry.Key.Value}", ((YamlScalar)entry.Value).Located);
        return new LocaleFile(
            language, file, texts.ToFrozenDictionary(t => t.Item1, t => t.Located, StringComparer.Ordinal))
        {
            Name = ((YamlScalar)root.Find("name")!.Value).Located,
            IsRightToLeft = ((YamlScalar)root.Find("direction")!.Value).Value == "rtl",
            DatePattern = ((YamlScalar)dates.Find("pattern")!.Value).Value,
            Months = [
                .. ((YamlSequence)dates.Find("months")!.Value).Items.Select(
                    item => ((YamlScalar)item).Value)],
        };
    }

    private static string Text(string language)
    {
        using var stream =
            typeof(ShippedLocales).Assembly.GetManifestResourceStream($"locales/{language}.yaml")
            ?? throw new InvalidOperationException($"the program was built without the locale `{language}`");
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
