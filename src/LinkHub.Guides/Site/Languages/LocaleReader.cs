using System.Text.RegularExpressions;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Languages;

/// <summary>Reads one locale of a content folder and compares it with the English one.</summary>
public static partial class LocaleReader
{
    /// <param name="language">The tag that the file's name gives.</param>
    /// <param name="file">The locale.</param>
    /// <param name="diagnostics">Receives unknown names, bad values and placeholders that do not fit.</param>
    public static LocaleFile Read(string language, SourceFile file, DiagnosticBag diagnostics)
    {
        var settings = Settings.Of(file, LocaleShapes.Locale, diagnostics);
        var texts = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var group in LocaleShapes.Groups)
        {
            var entries = settings.Group(group);
            foreach (var key in group.Value.Keys.OfType<TextKey>())
            {
                if (entries.Text(key) is { Value.Length: > 0 } text)
                {
                    var name = $"{group.Name}.{key.Name}";
                    texts[name] = text;
                    CheckPlaceholders(ShippedLocales.English.Texts[name].Value, text, diagnostics);
                }
            }
        }

        var dates = settings.Group(LocaleShapes.Dates);
        return new LocaleFile(language, file, texts)
        {
            Name = settings.Text(LocaleShapes.Name),
            IsRightToLeft = settings.Text(LocaleShapes.Direction) is { } written
                ? written.Value == "rtl"
                : null,
            DatePattern = dates.Text(LocaleShapes.DatePattern)?.Value,
            Months = Months(dates),
        };
    }

    /// <summary>The text where it has a day, a month and a year, each once; else null.</summary>
    internal static string? DatePattern(string text) =>
        Placeholders(text) is { Count: 3 } names && names.SetEquals(["{day}", "{month}", "{year}"])
            ? text
            : null;

    private static IReadOnlyList<string> Months(Settings dates)
    {
        var months = dates.Texts(LocaleShapes.Months);
        if (months.Count is not (0 or 12))
        {
            dates.Report(LocaleShapes.Months, months[0], "Write twelve names, from January on.");
            return [];
        }

        return [.. months.Select(month => month.Value)];
    }

    private static void CheckPlaceholders(string english, Located<string> text, DiagnosticBag diagnostics)
    {
        var (wanted, written) = (Placeholders(english), Placeholders(text.Value));
        var named = string.Join(" and ", wanted.Order(StringComparer.Ordinal).Select(name => $"`{name}`"));
        var help = wanted.Count == 0
            ? "Leave out the braces: nothing is filled in here."
            : $"The English text has {named}.";
        foreach (var unknown in written.Except(wanted, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var message = $"`{unknown}` stands for nothing in this text";
            diagnostics.Add(LocaleRules.LocalePlaceholder, text.Span, message, help);
        }

        foreach (var missing in wanted.Except(written, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            diagnostics.Add(
                LocaleRules.LocalePlaceholder, text.Span, $"the text leaves out `{missing}`", help);
        }
    }

    private static HashSet<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[A-Za-z.]+\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}

/// <summary>The rules about locales and translations.</summary>
public static class LocaleRules
{
    public static readonly DiagnosticRule LocaleIncomplete = new("LH964", "locale-incomplete", Severity.Hint);
    public static readonly DiagnosticRule LocalePlaceholder = new(
        "LH965", "locale-placeholder", Severity.Error);
    public static readonly DiagnosticRule TranslationAlone = new(
        "LH212", "translation-alone", Severity.Warning);
    public static readonly DiagnosticRule TranslationUnused = new(
        "LH213", "translation-unused", Severity.Hint);
}

/// <summary>The keys of a <c>locales/LANGUAGE.yaml</c>: the English locale has every text there is.</summary>
public static class LocaleShapes
{
    public static MappingShape Locale { get; } = new(
        "locale",
        "The words of a hub's own parts in one language. A text that is left out is shown as the program has "
        + "it, or in English. Names in braces stand for values.");

    internal static readonly TextKey Name = Locale.Text("name", "The name of the language in its own words.");
    internal static readonly TextKey Direction = Locale.Text(
        "direction",
        "The direction in which the language is written; where it is left out, the language decides.",
        new(text => text is "ltr" or "rtl" ? text : null, "Write `ltr` or `rtl`.")
        {
            Words = ["ltr", "rtl"],
        });
    internal static readonly MappingKey Dates = Locale.Mapping(
        "dates", new("set of date forms", "How a day is written."));
    internal static readonly TextKey DatePattern = Dates.Value.Text(
        "pattern",
        "A day with `{day}`, `{month}` and `{year}`, each once.",
        new(LocaleReader.DatePattern, "Write a pattern with `{day}`, `{month}` and `{year}`.")
        {
            Pattern = @"\{(day|month|year)\}.*\{(day|month|year)\}.*\{(day|month|year)\}",
        });
    internal static readonly TextsKey Months = Dates.Value.Add(
        "months",
        new ListValue<TextValue>("The names of the months as they stand in a date.", new("A month."))
        {
            Length = 12,
        });

    /// <summary>The groups of texts by their names.</summary>
    public static IReadOnlyList<MappingKey> Groups { get; } =
        [.. ShippedLocales.Groups.Select(group => Locale.Mapping(group, Group(group)))];

    /// <summary>The texts of a group in the order of the English locale.</summary>
    private static MappingShape Group(string name)
    {
        var description = name switch
        {
            "page" => "The texts of pages.",
            "form" => "The texts of credential forms.",
            _ => "The texts that scripts show.",
        };
        var shape = new MappingShape($"`{name}` group", description);
        foreach (var (key, text) in ShippedLocales.English.Texts.OrderBy(text => text.Value.Span.Start))
        {
            if (key.StartsWith(name + ".", StringComparison.Ordinal))
            {
                shape.Text(key[(name.Length + 1)..], $"In English: {text.Value}");
            }
        }

        return shape;
    }
}
