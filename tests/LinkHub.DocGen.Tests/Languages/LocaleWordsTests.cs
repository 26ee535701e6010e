using System.Text.Json;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Languages;

/// <summary>The locales that are shipped say all that pages, forms and scripts say, and nothing else.</summary>
public sealed class LocaleWordsTests
{
    [Theory]
    [InlineData("page", typeof(Wording))]
    [InlineData("form", typeof(FormWords))]
    [InlineData("script", typeof(ScriptWords))]
    public void Every_text_has_its_place(string group, Type words) => Assert.Equal(
        LocaleWords.Texts(words).Select(text => JsonNamingPolicy.CamelCase.ConvertName(text.Name)).Order(StringComparer.Ordinal),
        LocaleShapes.Groups.Single(key => key.Name == group).Value.KeyNames.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void A_shipped_locale_is_whole_and_has_no_finding(string language)
    {
        var shipped = ShippedLocales.Find(language)!;
        var findings = new DiagnosticBag();
        var read = LocaleReader.Read(language, shipped.File, findings);
        Assert.Equal([], findings.Select(finding => $"{finding.Span}: {finding.Message}"));
        Assert.Equal(
            ShippedLocales.English.Texts.Keys.Order(StringComparer.Ordinal), read.Texts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(12, read.Months.Count);
    }

    [Theory]
    [InlineData("en", "2026-03-09", "9 March 2026")]
    [InlineData("de", "2026-03-09", "9. März 2026")]
    [InlineData("de-AT", "2026-12-31", "31. Dezember 2026")]
    [InlineData("en", "not a day", "not a day")]
    public void A_day_is_written_as_its_readers_write_it(string language, string day, string written)
    {
        var locale = Locale.Of(language, []);
        Assert.Equal(written, locale.Date(day));
    }
}
