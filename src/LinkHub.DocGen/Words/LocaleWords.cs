using System.Reflection;
using System.Text.Json;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Words;

/// <summary>
/// Fills the texts of a record from a locale: <c>FormWords.DoneLead</c> is <c>doneLead</c> in the group
/// <c>form</c>.
/// </summary>
internal static class LocaleWords
{
    /// <param name="words">A new record; its texts are set, and it is given back.</param>
    /// <param name="group">The group of the locale.</param>
    /// <param name="locale">Has every text.</param>
    /// <param name="say">Gives a text as the brand says it.</param>
    public static T Fill<T>(T words, string group, Locale locale, Func<Located<string>, string> say)
        where T : notnull
    {
        foreach (var property in Texts(typeof(T)))
        {
            property.SetValue(words, say(locale.Texts[$"{group}.{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}"]));
        }

        return words;
    }

    /// <summary>The properties that a locale fills.</summary>
    public static IEnumerable<PropertyInfo> Texts(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.PropertyType == typeof(string) && property.CanWrite);
}
