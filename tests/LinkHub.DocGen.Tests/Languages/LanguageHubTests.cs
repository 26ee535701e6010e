using System.Text.RegularExpressions;

namespace LinkHub.DocGen.Tests.Languages;

/// <summary>A hub in several languages, from its files.</summary>
public sealed partial class LanguageHubTests
{
    private const string Arabic =
        """
        name: العربية
        page:
          home: الرئيسية
          untranslated: "هذه الصفحة غير مترجمة بعد: {original}"
          required: مطلوب
        """;

    [Fact]
    public void One_language_leaves_no_trace()
    {
        using var site = new LanguageSite();
        var page = site.Read($"tern/{LanguageSite.Guide}index.html");
        Assert.DoesNotContain("hreflang", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"languages\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("xhtml", site.Read("tern/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_opens_a_hub_of_its_own()
    {
        using var site = new LanguageSite(LanguageSite.GermanGuide);
        Assert.Equal([], site.Problems);
        var page = site.Read($"tern/de/{LanguageSite.Guide}index.html");
        Assert.Equal(
            """
            <html lang="de" data-copied="Kopiert">
            <link rel="canonical" href="https://hub.tern.example/de/connectors/larkspur/guides/link-account/api-key/" />
            <link rel="alternate" hreflang="en" href="https://hub.tern.example/connectors/larkspur/guides/link-account/api-key/" />
            <link rel="alternate" hreflang="de" href="https://hub.tern.example/de/connectors/larkspur/guides/link-account/api-key/" />
            <link rel="alternate" hreflang="x-default" href="https://hub.tern.example/connectors/larkspur/guides/link-account/api-key/" />
            <h1 data-pagefind-meta="title">Larkspur verbinden</h1>
            <div class="prose">
            """,
            Tags(page));
        Assert.Contains("Pflichtfeld", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../../../../connectors/larkspur/\"", page, StringComparison.Ordinal);
        Assert.All(
            ["index.html", "connectors/larkspur/index.html", "security/index.html", "search.json", "llms.txt", "connectors.json",
                "embed/larkspur/api-key/index.html", $"{LanguageSite.Guide[..^1]}.md"],
            file => Assert.True(site.Has($"tern/de/{file}"), file));
    }

    [Fact]
    public void What_is_not_translated_is_shown_in_the_original_and_says_so()
    {
        using var site = new LanguageSite(LanguageSite.GermanGuide);
        var page = site.Read("tern/de/security/index.html");
        Assert.Equal(
            """
            <html lang="de" data-copied="Kopiert">
            <link rel="canonical" href="https://hub.tern.example/security/" />
            <h1 lang="en" data-pagefind-meta="title">Security</h1>
            <p class="untranslated" role="note" data-pagefind-ignore>Diese Seite ist noch nicht übersetzt. Sie erscheint in der ursprünglichen Sprache: English.</p>
            <div class="prose" lang="en" dir="ltr">
            """,
            Tags(page));
    }

    [Fact]
    public void The_switch_is_made_of_links_to_the_same_page()
    {
        using var site = new LanguageSite(LanguageSite.GermanGuide);
        Assert.Equal(["en ../security/ true", "de ../de/security/ "], Switch(site.Read("tern/security/index.html")));
        Assert.Equal(
            ["en ../../security/ ", "de ../security/ true"], Switch(site.Read("tern/de/security/index.html")));
        Assert.Equal(["en /help/ ", "de /help/de/ true"], Switch(site.Read("wren/de/404.html")));
    }

    [Fact]
    public void The_sitemap_names_the_languages_of_what_is_translated()
    {
        using var site = new LanguageSite(LanguageSite.GermanGuide);
        var lines = site.Read("tern/sitemap.xml").Split('\n');
        Assert.Contains(
            "  <url><loc>https://hub.tern.example/connectors/larkspur/</loc>"
            + "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://hub.tern.example/connectors/larkspur/\"/>"
            + "<xhtml:link rel=\"alternate\" hreflang=\"de\" href=\"https://hub.tern.example/de/connectors/larkspur/\"/></url>",
            lines);
        Assert.Contains("  <url><loc>https://hub.tern.example/security/</loc></url>", lines);
        Assert.DoesNotContain(lines, line => line.Contains("/de/security/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_without_a_locale_of_the_program_has_the_contents_and_runs_its_way()
    {
        using var site = new LanguageSite(
            ("linkhub.yaml", "host: {brand: tern, domains: [tern.example]}\nlanguages: [en, ar]\nfunctional: {larkspur: [https://api.tern.example/connect/larkspur/callback]}\n"),
            ("locales/ar.yaml", Arabic));
        Assert.Equal([], site.Problems);
        Assert.Equal(
            """
            <html lang="ar" dir="rtl" data-copied="Copied">
            <link rel="canonical" href="https://hub.tern.example/connectors/larkspur/guides/link-account/api-key/" />
            <h1 lang="en" data-pagefind-meta="title">Connect Larkspur with API Key</h1>
            <p class="untranslated" role="note" data-pagefind-ignore>هذه الصفحة غير مترجمة بعد: English</p>
            <div class="prose" lang="en" dir="ltr">
            """,
            Tags(site.Read($"tern/ar/{LanguageSite.Guide}index.html")));
        Assert.Contains("dir=\"rtl\" class=\"frame\"", site.Read("tern/ar/embed/larkspur/api-key/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Partners_read_the_translation_in_their_words()
    {
        using var site = new LanguageSite(
            LanguageSite.GermanGuide, ("locales/de.yaml", "page: {homeLead: Willkommen bei Tern. Los geht es.}\n"));
        Assert.Contains("Willkommen bei Tern.", site.Read("tern/de/index.html"), StringComparison.Ordinal);
        Assert.Contains("Willkommen bei Wren.", site.Read("wren/de/index.html"), StringComparison.Ordinal);
        Assert.Contains("an Wren: Er gehört", site.Read($"wren/de/{LanguageSite.Guide}index.html"), StringComparison.Ordinal);
        Assert.Contains("class=\"button form-submit\">Larkspur verbinden<", site.Read($"wren/de/{LanguageSite.Guide}index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_word_that_stays_in_a_locale_stops_the_partner_at_its_line()
    {
        using var site = new LanguageSite(
            LanguageSite.GermanGuide, ("locales/de.yaml", "name: Deutsch\npage: {homeLead: Fragen? hilfe@tern.example}\n"));
        Assert.Equal(
            ["LH601 locales/de.yaml:2:26"],
            site.Problems.Select(problem => problem[..problem.IndexOf(": ", StringComparison.Ordinal)]).Distinct());
    }

    [Theory]
    [InlineData("languages: [en]", "LH213 guides/larkspur/link-account/api-key.de.mdx:2:8")]
    [InlineData("languages: [en, de]", "")]
    [InlineData("languages: [en, \"de_\"]", "LH213 guides/larkspur/link-account/api-key.de.mdx:2:8, LH951 linkhub.yaml:4:17")]
    public void Listed_languages_are_those_of_the_hub(string languages, string finding)
    {
        using var site = new LanguageSite(LanguageSite.GermanGuide, ("linkhub.yaml",
            $"host: {{brand: tern, domains: [tern.example]}}\nfunctional: {{larkspur: [https://api.tern.example/connect/larkspur/callback]}}\n\n{languages}\n"));
        Assert.Equal(finding, string.Join(", ", site.Result.Diagnostics.Where(f => f.Rule.Id is "LH213" or "LH951")
            .Select(f => $"{f.Rule.Id} {f.Span}")));
        Assert.Equal(finding.Length == 0, site.Has("tern/de/index.html"));
    }

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        using var one = new LanguageSite(LanguageSite.GermanGuide);
        using var other = new LanguageSite(LanguageSite.GermanGuide);
        Assert.Equal(one.Files.Keys, other.Files.Keys);
        Assert.All(one.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(other.Files[file.Key]), file.Key));
    }

    private static string Tags(string page) => string.Join('\n', LanguageTags().Matches(page).Select(match => match.Value));

    private static IEnumerable<string> Switch(string page) => SwitchLink().Matches(page).Select(match =>
        $"{match.Groups["lang"].Value} {match.Groups["href"].Value} {match.Groups["current"].Value}");

    [GeneratedRegex(
        """<html [^>]*>|<link rel="canonical"[^>]*>|<link rel="alternate" hreflang[^>]*>|<h1[^>]*>.*?</h1>|<p class="untranslated".*?</p>|<div class="prose"[^>]*>""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageTags();

    [GeneratedRegex(
        """<a href="(?<href>[^"]*)" lang="(?<lang>[^"]*)"[^>]*?(aria-current="(?<current>[^"]*)")?>""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SwitchLink();
}
