using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Site;

/// <summary>What a library finds in pictures, brands and definitions.</summary>
public sealed class LibraryPartsTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder()
        .Write("connectors/keap/keap.connector.s1.yaml", "info: {key: keap, title: Keap}")
        .Write("brands/acme/brand.yaml", "name: Acme\nwhitelabel: false\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Methods_and_fields_past_a_limit_are_not_read()
    {
        const string field = "        - {key: k, label: Key, type: text}\n";
        _folder.Write("linkhub.yaml", "limits: {methods: 1, fields: 2}\n").Write(
            "connectors/lumen/lumen.connector.s1.yaml",
            "info: {key: lumen, title: Lumen}\nauthentication:\n"
            + "  - custom:\n      type: custom\n      label: Key\n      configFields:\n"
            + field + field.Replace("k,", "l,", StringComparison.Ordinal) + field.Replace("k,", "m,", StringComparison.Ordinal)
            + "  - custom:\n      type: custom\n      label: Other\n");
        var library = Read();
        var method = Assert.Single(library.Connectors[^1].Methods);
        Assert.Equal("k l", string.Join(' ', method.ConfigFields.Select(one => one.Key.Value)));
        Assert.Equal(
            """
            LH906 connectors/lumen/lumen.connector.s1.yaml:9:17 the form has more fields than the limit of 2, the rest is not read
            LH906 connectors/lumen/lumen.connector.s1.yaml:12:14 `lumen` has more methods than the limit of 1, the rest is not read

            """,
            Findings.Brief(library.Diagnostics.Where(finding => finding.Rule == TextRules.LimitReached)));
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
        const string fern = "name: Fern\nproviders: {include: [keep]}\nlogo: lgo.png\ntheme: {font: face.woff2}\n";
        _folder.Write("linkhub.yaml", "host: {brand: acmee}\n")
            .Write("brands/fern/brand.yaml", fern)
            .Write("brands/fern/logo.png", "GIF89a is not a PNG")
            .Write("brands/fern/face.woff2", "no font")
            .Write("brands/fern/slots/fotter.html", "<p>x</p>")
            .Write("brands/B_/brand.yaml", "name: Bad\n")
            .Write("brands/empty/logo.svg", "<svg/>");
        Assert.Equal(
            """
            LH961 brands/B_/brand.yaml:1:1 the brand's folder `B_` is not made of lower-case letters, digits and `-` alone
                Rename the folder.
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
            info: {key: keap, title: Keap, assets: {icon: "javascript:go()"}}
            authentication:
              - custom: {type: custom, label: API Key, support: {link: "data:text/html,x"}}
              - custom: {type: custom, label: Token, support: {link: "http://docs.example/"}}
              - custom: {type: custom, label: Other, support: {link: "https://docs.example/"}}
            """);
        const string elsewhere = "info: {key: b, title: B, assets: {icon: https://logos.example/b.png}}";
        _folder.Write("connectors/b/b.connector.s1.yaml", elsewhere);
        _folder.Write("connectors/c/c.connector.s1.yaml", "info: {key: c, title: C, assets: {icon: /images/c.svg}}");
        var library = Read();
        Assert.Equal(
            """
            LH957 connectors/b/b.connector.s1.yaml:1:41 `https://logos.example/b.png` is not an icon of this site and is left out
            LH957 connectors/keap/keap.connector.s1.yaml:1:47 `javascript:go()` is not an icon of this site and is left out
            LH957 connectors/keap/keap.connector.s1.yaml:3:60 `data:text/html,x` is not a safe link and is left out
            LH957 connectors/keap/keap.connector.s1.yaml:4:58 `http://docs.example/` is not a safe link and is left out

            """,
            Findings.Brief(library.Diagnostics));
        Assert.Equal([null, "/images/c.svg", null], library.Connectors.Select(connector => connector.Icon?.Value));
        Assert.Equal(
            [null, null, "https://docs.example/"],
            library.Connectors[2].Methods.Select(method => method.Support.Link?.Value));
    }

    private Library Read() => Library.Read(_folder.Path, new LibraryOptions { Threads = 2 });
}
