using System.Collections.Frozen;
using System.Globalization;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Languages;

/// <summary>
/// All texts that a hub says by itself in one language, from the program and from the content folder.
/// </summary>
/// <param name="Language">A BCP 47 tag, as the site writes it.</param>
public sealed record Locale(string Language)
{
    public static readonly Locale English = Of("en", []);

    /// <summary>
    /// The locale of a language: each text comes from the nearest file that has it, of the content folder's
    /// and the program's, else from the English one.
    /// </summary>
    /// <param name="language">The language wanted.</param>
    /// <param name="own">The content folder's locales.</param>
    public static Locale Of(string language, IReadOnlyList<LocaleFile> own) => LocaleMerge.Of(language, own);

    /// <summary>The language in its own words: <c>Deutsch</c>.</summary>
    public required Located<string> Name { get; init; }

    public required bool IsRightToLeft { get; init; }

    /// <summary>How a day is written, with <c>{day}</c>, <c>{month}</c> and <c>{year}</c>.</summary>
    public required string DatePattern { get; init; }

    /// <summary>Twelve names as they stand in a date.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>By group and name, <c>form.connect</c>: all that the English locale has.</summary>
    public required IReadOnlyDictionary<string, Located<string>> Texts { get; init; }

    /// <summary>
    /// Files of the content folder that say some of it; host words in them are a brand's to change.
    /// </summary>
    public IReadOnlyList<SourceFile> OwnFiles { get; init; } = [];

    /// <summary>Whether a text comes from the content folder rather than from the program.</summary>
    public bool IsOwn(Located<string> text) => OwnFiles.Contains(text.Span.File);

    /// <summary>A day as a reader of the language writes it.</summary>
    /// <param name="day"><c>yyyy-MM-dd</c>; anything else is given back.</param>
    public string Date(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var date)
        ? DatePattern
            .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", Months[date.Month - 1], StringComparison.Ordinal)
            .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        : day;
}

/// <summary>
/// One <c>locales/&lt;language&gt;.yaml</c> as it was written; what it leaves out comes from another locale.
/// </summary>
/// <param name="Language">The tag that its name gives.</param>
/// <param name="File">The file.</param>
/// <param name="Texts">By group and name, <c>form.connect</c>.</param>
public sealed record LocaleFile(
    string Language, SourceFile File, IReadOnlyDictionary<string, Located<string>> Texts)
{
    public Located<string>? Name { get; init; }

    /// <summary>
    /// Whether the language is written from right to left; null if the file does not say, so that the tag
    /// decides.
    /// </summary>
    public bool? IsRightToLeft { get; init; }

    public string? DatePattern { get; init; }

    /// <summary>The twelve names of months, or none.</summary>
    public IReadOnlyList<string> Months { get; init; } = [];
}

/// <summary>Makes a whole locale of the files that say parts of it.</summary>
internal static class LocaleMerge
{
    private static readonly FrozenSet<string> RightToLeft =
        new[] { "ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv" }.ToFrozenSet(
            StringComparer.OrdinalIgnoreCase);

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
        return tags.SelectMany(
            tag => own.Where(file => file.Language.Equals(tag, StringComparison.OrdinalIgnoreCase))
            .Concat(ShippedLocales.Find(tag) is { } shipped ? [shipped] : []));
    }

    private static bool IsWrittenToLeft(string language) =>
        RightToLeft.Contains(Primary(language))
            || language.Contains("-Arab", StringComparison.OrdinalIgnoreCase);

    private static string Primary(string language) => language.Split('-')[0];
}
