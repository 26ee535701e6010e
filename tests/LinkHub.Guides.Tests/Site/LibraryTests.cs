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
        .Write("pages/index.mdx", Guide("Start"))
        .Write("pages/help/index.mdx", Guide("Help"))
        .Write("pages/help/accounts.mdx", Guide("Accounts"));

    public void Dispose() => _folder.Dispose();

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
            guide connectors/keap/guides/link-account/api-key/ File guides/keap/link-account/api-key.mdx Connect Keap with API Key
            guide connectors/keap/guides/link-account/token/ Definition connectors/keap/keap.connector.s1.yaml Connect Keap with Token
            page  pages/index.mdx Start
            page help/ pages/help/index.mdx Help
            page help/accounts/ pages/help/accounts.mdx Accounts

            """,
            Drawn(library));
        Assert.Equal("acme", library.Site.HostBrand?.Value);
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
            _folder.Write($"guides/keap/link-account/extra-{i}.mdx", i % 3 == 0 ? "---\nauth: nothing\n---\n" : Guide($"G{i}", "API Key"));
        }

        string[] drawn = [.. new[] { 1, 2, 64 }.Select(threads =>
        {
            var library = Library.Read(_folder.Path, new LibraryOptions { Threads = threads });
            return Drawn(library) + Findings.Of(library.Diagnostics);
        })];
        Assert.Equal(drawn[0], drawn[1]);
        Assert.Equal(drawn[0], drawn[2]);
        Assert.Contains("extra-199", drawn[0], StringComparison.Ordinal);
        Assert.Contains("LH203", drawn[0], StringComparison.Ordinal);
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
        _folder.Write("pages/connectors/Keap.mdx", Guide("Keap")).Write("pages/Help.mdx", Guide("Help")).Write("pages/a b.mdx", Guide("A"));
        Assert.Equal(
            """
            LH961 pages/a b.mdx:1:1 `a b` holds ` `, which cannot stand in an address
            LH960 pages/connectors/Keap.mdx:1:1 the address `/connectors/Keap/` is taken
            LH960 pages/help/index.mdx:1:1 the address `/help/` is taken

            """,
            Findings.Brief(Read().Diagnostics));
    }

    [Fact]
    public void Pictures_have_sizes_and_are_what_they_say()
    {
        byte[] png = [0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 44, 0, 0, 0, 200, 8, 6];
        byte[] gif = [.. "GIF89a"u8, 5, 0, 7, 0, 0, 0, 0];
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 17, 8, 0, 30, 0, 40, 3, 0, 0];
        byte[] webp = [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 49, 0, 0, 0, 0];
        byte[] lossless = [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8L"u8, 10, 0, 0, 0, 0x2F, 0x13, 0x40, 2, 0, 0, 0, 0, 0, 0];
        _folder.Write("images/a.png", png)
            .Write("images/b.gif", gif)
            .Write("images/c.jpg", jpeg)
            .Write("images/d.webp", webp)
            .Write("images/e.webp", lossless)
            .Write("guides/keap/link-account/f.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 9\"><script/></svg>")
            .Write("images/wrong.png", gif)
            .Write("images/text.jpg", "hello")
            .Write("images/notes.docx", "not published")
            .Write("images/A.png", png)
            .Write("images/cafe\u0301.png", png);
        var library = Read();
        Assert.Equal(
            """
            guides/keap/link-account/f.svg 8x9
            images/A.png 300x200
            images/b.gif 5x7
            images/c.jpg 40x30
            images/d.webp 100x50
            images/e.webp 20x10
            """,
            string.Join('\n', library.Images.Select(image => $"{image.Path} {image.Width}x{image.Height}")));
        Assert.Equal(
            """
            LH954 guides/keap/link-account/f.svg:1:60 `<script>` is not allowed in a picture and was left out
            LH960 images/a.png:1:1 the address `/images/a.png` is taken
            LH961 images/café.png:1:1 `café.png` holds a letter with a separate accent
            LH954 images/text.jpg:1:1 `images/text.jpg` is not a picture, whatever its extension
            LH954 images/wrong.png:1:1 `images/wrong.png` holds a Gif picture, whatever its extension

            """.Replace("café", "cafe\u0301", StringComparison.Ordinal),
            Findings.Brief(library.Diagnostics));
        var svg = library.ReadImage(library.Images[0], []);
        Assert.Equal("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 9\" />", System.Text.Encoding.ASCII.GetString(svg.Span));
    }

    [Fact]
    public void Brands_name_providers_assets_and_folders_that_exist()
    {
        _folder.Write("linkhub.yaml", "host: {brand: acmee}\n")
            .Write("brands/fern/brand.yaml", "name: Fern\nproviders: {include: [keep]}\nlogo: lgo.png\ntheme: {font: face.woff2}\n")
            .Write("brands/fern/logo.png", "GIF89a is not a PNG")
            .Write("brands/fern/face.woff2", "no font")
            .Write("brands/fern/slots/fotter.html", "<p>x</p>")
            .Write("brands/Bad_Name/brand.yaml", "name: Bad\n")
            .Write("brands/empty/logo.svg", "<svg/>");
        Assert.Equal(
            """
            LH961 brands/Bad_Name/brand.yaml:1:1 the brand's folder `Bad_Name` is not made of lower-case letters, digits and `-` alone
                Rename the folder.
            LH951 brands/acme/brand.yaml:2:13 `acme` is not the host, which is `acmee`, and must be whitelabel
                Write `whitelabel: true`, or name the brand as the host in linkhub.yaml.
            LH952 brands/empty/brand.yaml:1:1 the brand `empty` has no `brand.yaml`
                Write one that begins with `name:`.
            LH956 brands/fern/brand.yaml:2:23 there is no connector `keep`
                Write `keap`.
            LH901 brands/fern/brand.yaml:3:7 `lgo.png` is not in the brand's folder
                Write `logo.png`.
            LH954 brands/fern/brand.yaml:4:15 `face.woff2` is not a font
                Write `system`, or the name of a woff2, woff, ttf or otf file in the brand's folder.
            LH950 brands/fern/slots/fotter.html:1:1 there is no slot `fotter.html`
                Rename it to `footer.html`.
            LH955 linkhub.yaml:1:15 there is no brand `acmee`
                Write `acme`.

            """,
            Findings.Of(Read().Diagnostics));
    }

    [Fact]
    public void Addresses_of_definitions_that_run_or_tell_are_dropped()
    {
        _folder.Write(
            "connectors/keap/keap.connector.s1.yaml",
            """
            info: {key: keap, title: Keap, assets: {icon: "javascript:alert(1)"}}
            authentication:
              - custom: {type: custom, label: API Key, support: {link: "data:text/html,x"}}
              - custom: {type: custom, label: Token, support: {link: "http://docs.example/"}}
              - custom: {type: custom, label: Other, support: {link: "https://docs.example/"}}
            """);
        _folder.Write("connectors/b/b.connector.s1.yaml", "info: {key: b, title: B, assets: {icon: https://logos.example/b.png}}");
        _folder.Write("connectors/c/c.connector.s1.yaml", "info: {key: c, title: C, assets: {icon: /images/c.svg}}");
        var library = Read();
        Assert.Equal(
            """
            LH957 connectors/b/b.connector.s1.yaml:1:41 `https://logos.example/b.png` is not an icon of this site and is left out
            LH957 connectors/keap/keap.connector.s1.yaml:1:47 `javascript:alert(1)` is not an icon of this site and is left out
            LH957 connectors/keap/keap.connector.s1.yaml:3:60 `data:text/html,x` is not a safe link and is left out
            LH957 connectors/keap/keap.connector.s1.yaml:4:58 `http://docs.example/` is not a safe link and is left out

            """,
            Findings.Brief(library.Diagnostics));
        Assert.Equal([null, "/images/c.svg", null], library.Connectors.Select(connector => connector.Icon?.Value));
        Assert.Equal(
            [null, null, "https://docs.example/"],
            library.Connectors[2].Methods.Select(method => method.Support.Link?.Value));
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
        _folder.Write("connectors/keap/keap.connector.s1.yaml", "info: {key: keap, title: Keap}\nactions:\n  $ref: ../../secret\n")
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
        Assert.Equal(["apollo", "gladly", "keap", "lattice", "salesloft"], library.Connectors.Select(connector => connector.Key.Value));
        Assert.Equal("fernbank harborline! quillstack", string.Join(' ', library.Brands.Select(brand => brand.Id + (brand.IsWhitelabel ? "" : "!"))));
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
        .. library.Guides.Select(guide => $"guide {guide.Address} {guide.Origin} {guide.Path} {guide.Title}\n"),
        .. library.Pages.Select(page => $"page {page.Address} {page.Path} {page.Title}\n"),
    ]);

    private Library Read() => Library.Read(_folder.Path, new LibraryOptions { Threads = 2 });
}
