using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Site.Languages;

/// <summary>What can be wrong with a locale, each at its place, with either kind of line end.</summary>
public sealed class LocaleReaderTests
{
    [Theory]
    [InlineData("page: {home: Accueil}", "")]
    [InlineData("", "")]
    [InlineData(
        "pagee: {home: Accueil}",
        "LH950 locales/fr.yaml:1:1 `pagee` is not a key of a locale\n    Did you mean `page`?\n")]
    [InlineData(
        "page:\n  hom: Accueil",
        "LH950 locales/fr.yaml:2:3 `hom` is not a key of a `page` group\n    Did you mean `home`?\n")]
    [InlineData(
        "form: {connect: Connecter}",
        "LH965 locales/fr.yaml:1:17 the text leaves out `{provider}`\n    The English text has `{provider}`.\n")]
    [InlineData(
        "form: {connect: \"{fournisseur} {provider}\"}",
        "LH965 locales/fr.yaml:1:17 `{fournisseur}` stands for nothing in this text\n    The English text has `{provider}`.\n")]
    [InlineData(
        "page: {home: \"{brand.name}\"}",
        "LH965 locales/fr.yaml:1:14 `{brand.name}` stands for nothing in this text\n    Leave out the braces: nothing is filled in here.\n")]
    [InlineData(
        "direction: left",
        "LH951 locales/fr.yaml:1:12 `direction` of the locale cannot be `left`\n    Write `ltr` or `rtl`.\n")]
    [InlineData(
        "dates: {pattern: \"{day} {month}\"}",
        "LH951 locales/fr.yaml:1:18 `pattern` of the set of date forms cannot be `{day} {month}`\n    Write a pattern with `{day}`, `{month}` and `{year}`.\n")]
    [InlineData(
        "dates: {months: [janvier, février]}",
        "LH951 locales/fr.yaml:1:18 `months` of the set of date forms cannot be `janvier`\n    Write twelve names, from January on.\n")]
    [InlineData("page: [home]", "LH951 locales/fr.yaml:1:7 the `page` group is a list, not a mapping\n    \n")]
    public void What_does_not_fit_is_found_where_it_is(string text, string findings)
    {
        Assert.Equal(findings, Read(text));
        Assert.Equal(findings, Read(Findings.Crlf(text)));
    }

    [Theory]
    [InlineData("ar", null, true)]
    [InlineData("he-IL", null, true)]
    [InlineData("ku-Arab", null, true)]
    [InlineData("ku", null, false)]
    [InlineData("ku", "rtl", true)]
    [InlineData("ar", "ltr", false)]
    public void A_language_runs_as_the_file_or_its_tag_says(string language, string? direction, bool isRightToLeft)
    {
        var file = new SourceFile($"locales/{language}.yaml", direction is null ? "" : $"direction: {direction}");
        Assert.Equal(isRightToLeft, Locale.Of(language, [LocaleReader.Read(language, file, [])]).IsRightToLeft);
    }

    [Theory]
    [InlineData("pt-BR", "Início", "Procurar", "Providers")]
    [InlineData("pt", "Começo", "Procurar", "Providers")]
    [InlineData("de-CH", "Startseite", "Suchen", "Anbieter")]
    public void The_nearest_file_speaks_first(string language, string home, string search, string providers)
    {
        LocaleFile[] own = [File("pt-BR", "page: {home: Início}"), File("pt", "page: {home: Começo, search: Procurar}")];
        var texts = Locale.Of(language, own).Texts;
        Assert.Equal((home, search, providers), (
            texts["page.home"].Value, texts["page.search"].Value, texts["page.providers"].Value));
    }

    private static LocaleFile File(string language, string text) =>
        LocaleReader.Read(language, new SourceFile($"locales/{language}.yaml", text), []);

    private static string Read(string text)
    {
        var found = new DiagnosticBag();
        LocaleReader.Read("fr", new SourceFile("locales/fr.yaml", text), found);
        return Findings.Of(found);
    }
}
