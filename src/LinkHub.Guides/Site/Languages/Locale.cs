using System.Globalization;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Languages;

/// <summary>What a hub says by itself in one language: every text, whoever wrote it.</summary>
/// <param name="Language">A BCP 47 tag, as the site writes it.</param>
public sealed record Locale(string Language)
{
    public static readonly Locale English = Of("en", []);

    /// <summary>A language as these files and the program say it, the nearest first, and in English what none says.</summary>
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

    /// <summary>Files of the content folder that say some of it; host words in them are a brand's to change.</summary>
    public IReadOnlyList<SourceFile> OwnFiles { get; init; } = [];

    /// <summary>Whether the content folder, not the program, says a text.</summary>
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
