using System.Text.RegularExpressions;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Languages;

/// <summary>Reads one locale of a content folder and holds it against the English one.</summary>
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
        Placeholders(text) is { Count: 3 } names && names.SetEquals(["{day}", "{month}", "{year}"]) ? text : null;

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
            diagnostics.Add(LocaleRules.LocalePlaceholder, text.Span, $"the text leaves out `{missing}`", help);
        }
    }

    private static HashSet<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[A-Za-z.]+\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
