using System.Collections.Frozen;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Languages;

/// <summary>Makes a whole locale of the files that say parts of it.</summary>
internal static class LocaleMerge
{
    private static readonly FrozenSet<string> RightToLeft =
        new[] { "ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The content folder's words before the program's, those of <c>pt-BR</c> before those of <c>pt</c>, and
    /// English last.
    /// </summary>
    /// <param name="language">The language wanted.</param>
    /// <param name="own">The content folder's locales.</param>
    public static Locale Of(string language, IReadOnlyList<LocaleFile> own)
    {
        LocaleFile[] spoken = [.. Spoken(language, own)];
        var texts = ShippedLocales.English.Texts.ToDictionary(StringComparer.Ordinal);
        foreach (var (key, text) in spoken.Reverse().SelectMany(file => file.Texts))
        {
            texts[key] = text;
        }

        LocaleFile[] all = [.. spoken, ShippedLocales.English];
        return new Locale(language)
        {
            Name = spoken.Select(file => file.Name).FirstOrDefault(name => name is not null)
                ?? new Located<string>(language, ShippedLocales.English.File.Span(0, 0)),
            IsRightToLeft = spoken.Select(file => file.IsRightToLeft).FirstOrDefault(said => said is not null)
                ?? IsWrittenToLeft(language),
            DatePattern = all.First(file => file.DatePattern is not null).DatePattern!,
            Months = all.First(file => file.Months.Count > 0).Months,
            Texts = texts.ToFrozenDictionary(StringComparer.Ordinal),
            OwnFiles = [.. spoken.Intersect(own).Select(file => file.File)],
        };
    }

    /// <summary>The files that say something in a language, the nearest first.</summary>
    public static IEnumerable<LocaleFile> Spoken(string language, IReadOnlyList<LocaleFile> own)
    {
        string[] tags = [.. new[] { language, Primary(language) }.Distinct(StringComparer.OrdinalIgnoreCase)];
        return tags.SelectMany(tag => own.Where(file => file.Language.Equals(tag, StringComparison.OrdinalIgnoreCase))
            .Concat(ShippedLocales.Find(tag) is { } shipped ? [shipped] : []));
    }

    private static bool IsWrittenToLeft(string language) =>
        RightToLeft.Contains(Primary(language)) || language.Contains("-Arab", StringComparison.OrdinalIgnoreCase);

    private static string Primary(string language) => language.Split('-')[0];
}
