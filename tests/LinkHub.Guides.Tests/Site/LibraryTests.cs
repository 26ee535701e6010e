using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Site;

public sealed class LibraryTests : IDisposable
{
    private const string Keap =
        """
        info: {key: keap, title: Keap}
        authentication:
          - custom:
              type: custom
              label: API Key
              configFields:
                - {key: apiKey, label: API Key, type: password, required: true}
          - custom:
              type: custom
              label: Token
              support:
                guides:
                  config:
                    sections: [{title: Find it, content: Look., steps: [{title: Open, content: Open it.}]}]
              configFields:
                - {key: token, label: Token, type: password, required: true}
        """;

    private readonly TempFolder _folder = new TempFolder()
        .Write("connectors/keap/keap.connector.s1.yaml", Keap)
        .Write("brands/acme/brand.yaml", "name: Acme\nwhitelabel: false\n")
        .Write("brands/fern/brand.yaml", "name: Fern\n")
        .Write("guides/keap/link-account/api-key.mdx", Guide("Connect Keap with API Key"))
        .Write("pages/start.mdx", Guide("Start"))
        .Write("pages/help/index.mdx", Guide("Help"))
        .Write("pages/help/accounts.mdx", Guide("Accounts"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_page_is_the_hubs_own()
    {
        _folder.Write("pages/index.mdx", Guide("Mine"));
        var library = Read();
        Assert.DoesNotContain(library.Pages, page => page.Address.Length == 0);
        Assert.Contains("pages/index.mdx", Findings.Brief(library.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_listed_with_its_addresses()
    {
        var library = Read();
        Assert.Equal("", Findings.Brief(library.Diagnostics));
        Assert.Equal(
            """
            brand acme host
            brand fern whitelabel
            connector keap
            guide connectors/keap/guides/link-account/api-key/ from File: Connect Keap with API Key
            guide connectors/keap/guides/link-account/token/ from Definition: Connect Keap with Token
            page help/ pages/help/index.mdx Help
            page help/accounts/ pages/help/accounts.mdx Accounts
            page start/ pages/start.mdx Start

            """,
            Drawn(library));
        Assert.Equal("acme", library.Site.HostBrand?.Value);
    }

    [Fact]
    public void A_front_matter_is_parsed_once_and_has_its_places_in_the_text_that_is_read_later()
    {
        var library = Read();
        var listed = library.Guides[0].FrontMatter;
        var document = library.Open(library.Guides[0], []).Document;
        Assert.Same(listed.Title?.Value, document.FrontMatter.Title?.Value);
        Assert.Equal(document.File.Span(11, 36), document.Title?.Span);
        Assert.NotSame(listed.Title?.Span.File, document.File);
        Assert.Equal(listed.Span?.Text, document.FrontMatter.Span?.Text);
    }

    [Theory]
    [InlineData("title: Changed\nsidebar: Two")]
    [InlineData("# A line more\ntitle: Changed")]
    public void A_front_matter_that_has_changed_is_parsed_again(string frontMatter)
    {
        var library = Read();
        var path = library.Guides[0].Path;
        _folder.Write(path, $"---\n{frontMatter}\n---\n\nText.\n");
        var document = library.Open(library.Guides[0], []).Document;
        Assert.Equal("Changed", document.Title?.Value.ToString());
        Assert.Equal("Changed", document.Title?.Span.Text);
    }

    [Fact]
    public void What_is_wrong_with_a_front_matter_is_found_with_its_text()
    {
        _folder.Write("guides/keap/link-account/api-key.mdx", "---\ntitle: Keap\ntitel: Keap\ndescripton: A\n---\n\nText.\n");
        var library = Read();
        Assert.Equal("", Findings.Brief(library.Diagnostics));
        for (var reading = 0; reading < 2; reading++)
        {
            var found = new DiagnosticBag();
            var document = library.Open(library.Guides[0], found).Document;
            Assert.Equal("`descripton` is no key of a guide", found.First().Message);
            Assert.Same(document.File, found.First().Span.File);
        }
    }

    [Fact]
    public void Texts_are_read_when_asked_for()
    {
        var library = Read();
        var diagnostics = new DiagnosticBag();
        Assert.NotEmpty(library.Open(library.Guides[0], diagnostics).Document.Body);
        Assert.Equal("Find it", library.Open(library.Guides[1], diagnostics).Outline.Sections[0].Title?.Value.ToString());
        Assert.NotEmpty(library.Open(library.Pages[0], diagnostics).Body);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_guide_that_is_gone_by_then_is_empty_and_a_finding()
    {
        var library = Read();
        File.Delete(_folder["guides/keap/link-account/api-key.mdx"]);
        var diagnostics = new DiagnosticBag();
        Assert.Empty(library.Open(library.Guides[0], diagnostics).Document.Body);
        Assert.Contains("LH901 guides/keap/link-account/api-key.mdx", Findings.Brief(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_library()
    {
        for (var i = 0; i < 200; i++)
        {
            var text = i % 3 == 0 ? "---\nauth: nothing\n---\n" : Guide($"G{i}", "API Key");
            _folder.Write($"guides/keap/link-account/extra-{i}.mdx", text);
        }

        string[] drawn = [.. new[] { 1, 2, 64 }.Select(threads =>
        {
            var library = Library.Read(_folder.Path, new LibraryOptions { Threads = threads });
            return Drawn(library) + Findings.Of(library.Diagnostics);
        })];
        Assert.Equal(drawn[0], drawn[1]);
        Assert.Equal(drawn[0], drawn[2]);
        Assert.Contains("extra-199", drawn[0], StringComparison.Ordinal);
        Assert.Contains("LH211", drawn[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_empty_library_and_a_finding()
    {
        var library = Library.Read(_folder["nothing"], LibraryOptions.Default);
        Assert.Equal("LH901 .:1:1 the content folder is not there\n", Findings.Brief(library.Diagnostics));
        Assert.Empty(library.Guides);
    }

    [Fact]
    public void Guides_with_one_address_clash()
    {
        _folder.Write("guides/keap/other.mdx", Guide("Connect Keap with API Key", "API Key", "link-account", "api-key"));
        var library = Read();
        Assert.Equal(
            "LH960 guides/keap/other.mdx:5:7 the address `/connectors/keap/guides/link-account/api-key/` is taken\n",
            Findings.Brief(library.Diagnostics));
        Assert.Equal(2, library.Guides.Count);
    }

    [Theory]
    [InlineData("../../../etc/passwd", "holds `/`, which cannot stand in an address")]
    [InlineData("/abs", "holds `/`, which cannot stand in an address")]
    [InlineData(@"C:\x", "holds `:`, which cannot stand in an address")]
    [InlineData(@"\\srv\x", @"holds `\`, which cannot stand in an address")]
    [InlineData("con", "is a device on Windows")]
    [InlineData("..", "leads to another folder")]
    [InlineData("dot.", "ends in a dot or a space")]
    public void A_slug_that_leads_elsewhere_is_left_out(string slug, string problem)
    {
        _folder.Write("guides/keap/other.mdx", Guide("Connect Keap with API Key", "API Key", "link-account", slug));
        var library = Read();
        Assert.Equal($"LH961 guides/keap/other.mdx:5:7 `{slug}` {problem}\n", Findings.Brief(library.Diagnostics));
        Assert.Equal(2, library.Guides.Count);
    }

    [Fact]
    public void A_page_may_not_take_a_place_of_the_hub()
    {
        _folder.Write("pages/connectors/Keap.mdx", Guide("Keap"))
            .Write("pages/Help.mdx", Guide("Help"))
            .Write("pages/a b.mdx", Guide("A"));
        Assert.Equal(
            """
            LH961 pages/a b.mdx:1:1 `a b` holds ` `, which cannot stand in an address
            LH960 pages/connectors/Keap.mdx:1:1 the address `/connectors/Keap/` is taken
            LH960 pages/help/index.mdx:1:1 the address `/help/` is taken

            """,
            Findings.Brief(Read().Diagnostics));
    }

    [Fact]
    public void Two_connectors_with_one_key_clash()
    {
        _folder.Write("connectors/other/other.connector.s1.yaml", "info: {key: KEAP, title: Keap}");
        var library = Read();
        Assert.Equal(
            "LH960 connectors/other/other.connector.s1.yaml:1:13 `KEAP` has the same addresses as another connector\n",
            Findings.Brief(library.Diagnostics));
        Assert.Equal(["keap"], library.Connectors.Select(connector => connector.Key.Value));
    }

    [Fact]
    public void A_partial_comes_from_the_definitions_own_folder_only()
    {
        const string text = "info: {key: keap, title: Keap}\nactions:\n  $ref: ../../secret\n";
        _folder.Write("connectors/keap/keap.connector.s1.yaml", text)
            .Write("secret.s1.partial.yaml", "- {actionId: leaked}");
        var library = Read();
        Assert.Empty(library.Connectors[0].Actions);
        Assert.Contains("LH808", Findings.Brief(library.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_has_no_findings()
    {
        var library = Library.Read(ExampleContent.Path, LibraryOptions.Default);
        Assert.Equal("", Findings.Of(library.Diagnostics));
        string[] keys = ["apollo", "gladly", "keap", "lattice", "salesloft"];
        Assert.Equal(keys, library.Connectors.Select(connector => connector.Key.Value));
        Assert.Equal(["fernbank", "harborline", "quillstack"], library.Brands.Select(brand => brand.Id));
        Assert.Equal("harborline", library.Brands.Single(brand => !brand.IsWhitelabel).Id);
        Assert.Contains(library.Guides, guide => guide.Origin == GuideOrigin.Definition);
        Assert.All(library.Images, image => Assert.NotNull(image.Width));
        var diagnostics = new DiagnosticBag();
        foreach (var guide in library.Guides)
        {
            library.Open(guide, diagnostics);
        }

        foreach (var page in library.Pages)
        {
            library.Open(page, diagnostics);
        }

        Assert.Equal("", Findings.Of(diagnostics));
    }

    private static string Guide(string title, string? auth = null, string? kind = null, string? slug = null) =>
        $"---\ntitle: {title}\n"
        + (auth is null ? "" : $"auth: {auth}\n")
        + (kind is null ? "" : $"kind: {kind}\n")
        + (slug is null ? "" : $"slug: '{slug}'\n")
        + "description: What it is about.\n---\n\n## First\n\nText.\n";

    private static string Drawn(Library library) => string.Concat(
    [
        .. library.Brands.Select(brand => $"brand {brand.Id} {(brand.IsWhitelabel ? "whitelabel" : "host")}\n"),
        .. library.Connectors.Select(connector => $"connector {connector.Key.Value}\n"),
        .. library.Guides.Select(guide => $"guide {guide.Address} from {guide.Origin}: {guide.Title}\n"),
        .. library.Pages.Select(page => $"page {page.Address} {page.Path} {page.Title}\n"),
    ]);

    private Library Read() => Library.Read(_folder.Path, new LibraryOptions { Threads = 2 });
}
