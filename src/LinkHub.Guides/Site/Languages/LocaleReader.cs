using System.Text.RegularExpressions;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

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
            var shape = LocaleShapes.Group(group);
            var entries = settings.Group(group, shape);
            foreach (var key in shape.Keys)
            {
                if (entries.Text(key) is { Value.Length: > 0 } text)
                {
                    texts[$"{group}.{key}"] = text;
                    CheckPlaceholders(ShippedLocales.English.Texts[$"{group}.{key}"].Value, text, diagnostics);
                }
            }
        }

        var dates = settings.Group("dates", LocaleShapes.Dates);
        return new LocaleFile(language, file, texts)
        {
            Name = settings.Text("name"),
            IsRightToLeft = settings.Text("direction", Direction, "Write `ltr` or `rtl`.") is { } written
                ? written.Value == "rtl"
                : null,
            DatePattern = dates.Text("pattern", DatePattern, "Write a pattern with `{day}`, `{month}` and `{year}`.")?.Value,
            Months = Months(dates),
        };
    }

    private static string? Direction(string text) => text is "ltr" or "rtl" ? text : null;

    private static string? DatePattern(string text) =>
        Placeholders(text) is { Count: 3 } names && names.SetEquals(["{day}", "{month}", "{year}"]) ? text : null;

    private static IReadOnlyList<string> Months(Settings dates)
    {
        var months = dates.Texts("months");
        if (months.Count is not (0 or 12))
        {
            dates.Report("months", months[0], "Write twelve names, from January on.");
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
