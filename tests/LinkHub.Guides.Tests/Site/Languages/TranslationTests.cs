using LinkHub.Guides.Site;

namespace LinkHub.Guides.Tests.Site.Languages;

/// <summary>Which files are translations, and of what.</summary>
public sealed class TranslationTests
{
    private const string Header = "---\ntitle: T\ndescription: D.\n---\n";

    [Theory]
    [InlineData("", "guides/acme/link-account/key.de.mdx", "de: connectors/acme/guides/link-account/key/")]
    [InlineData("", "guides/acme/link-account/key.fr.mdx", "fr: connectors/acme/guides/link-account/key/")]
    [InlineData("", "guides/acme/link-account/key.pt-BR.md", "pt-BR: connectors/acme/guides/link-account/key/")]
    [InlineData("", "pages/a/b.de.mdx", "de: a/b/")]
    [InlineData("", "pages/index.de.mdx", "LH212 pages/index.de.mdx:2:8")]
    [InlineData("", "guides/acme/link-account/other.de.mdx", "LH212 guides/acme/link-account/other.de.mdx:2:8")]

    // A part of the name, not a language.
    [InlineData("", "pages/a/b.v2.mdx", "page a/b.v2/")]
    [InlineData("", "pages/a/b.sso.mdx", "page a/b.sso/")]
    [InlineData("", "pages/a/c.fr.mdx", "page a/c.fr/")]
    [InlineData("", "pages/a/b.en.mdx", "page a/b.en/")]
    [InlineData("languages: [en, sso]", "pages/a/b.sso.mdx", "sso: a/b/")]
    [InlineData("languages: [en, fr]", "pages/a/b.de.mdx", "LH213 pages/a/b.de.mdx:2:8")]
    [InlineData("languages: [en, FR]", "pages/a/b.fr.mdx", "FR: a/b/")]
    [InlineData("language: de", "pages/a/b.en.mdx", "en: a/b/")]
    [InlineData("languages: [en, de]", "pages/de/x.mdx", "LH960 pages/de/x.mdx:1:1, page de/x/")]
    public void Names_tell(string settings, string path, string expected)
    {
        using var folder = new TempFolder()
            .Write("linkhub.yaml", settings)
            .Write("connectors/acme/acme.connector.s1.yaml", """
                info: {title: Acme, key: acme, version: 1.0.0}
                authentication:
                  - custom: {type: custom, label: Key, configFields: [{key: k, label: Key, type: text, required: true, secret: false}]}
                """)
            .Write("guides/acme/link-account/key.mdx", Header)
            .Write("pages/a/b.mdx", Header)
            .Write(path, Header);
        var library = Library.Read(folder.Path, LibraryOptions.Default);
        var found = library.Diagnostics.Where(f => f.Rule.Id is "LH212" or "LH213" or "LH960").Select(f => $"{f.Rule.Id} {f.Span}");
        var guides = library.TranslatedGuides.Select(guide => $"{guide.Language}: {guide.Address}");
        var translated = library.TranslatedPages.Select(page => $"{page.Language}: {page.Address}");
        var pages = library.Pages.Where(page => page.Address != "a/b/").Select(page => $"page {page.Address}");
        Assert.Equal(expected, string.Join(", ", [.. found, .. guides, .. translated, .. pages]));
    }

    [Fact]
    public void Without_a_hub_a_translation_is_bound_as_its_original()
    {
        using var folder = new TempFolder()
            .Write("linkhub.yaml", "")
            .Write("connectors/acme/acme.connector.s1.yaml", """
                info: {title: Acme, key: acme, version: 1.0.0}
                authentication:
                  - custom: {type: custom, label: Key}
                  - oauth2: {type: oauth2, label: OAuth 2.0}
                """)
            .Write("guides/acme/link-account/oauth-2-0.mdx", Header)
            .Write("guides/acme/link-account/oauth-2-0.de.mdx", Header);
        var guides = GuideFolder.Read(folder.Path, LibraryOptions.Default);
        Assert.Equal(
            ["oauth-2-0", "oauth-2-0"], guides.Files.Select(file => guides.Binding(guides.Open(file, []))?.Method.Slug));
    }

    [Fact]
    public void A_guide_that_only_a_definition_holds_is_translated_by_its_address()
    {
        using var folder = new TempFolder()
            .Write("connectors/acme/acme.connector.s1.yaml", """
                info: {title: Acme, key: acme, version: 1.0.0}
                authentication:
                  - custom:
                      type: custom
                      label: Key
                      configFields: [{key: k, label: Key, type: text, required: true, secret: false}]
                      support: {guides: {config: {sections: [{title: Make a key, content: Make one.}]}}}
                """)
            .Write("guides/acme/link-account/key.de.mdx", Header);
        var library = Library.Read(folder.Path, LibraryOptions.Default);
        Assert.Equal(["en", "de"], library.Languages.Select(locale => locale.Language));
        Assert.Equal("connectors/acme/guides/link-account/key/", Assert.Single(library.TranslatedGuides).Address);
    }
}
