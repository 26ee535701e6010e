using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Languages;

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
