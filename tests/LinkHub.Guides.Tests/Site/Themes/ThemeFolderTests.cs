using System.Text;
using LinkHub.Guides.Files;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Themes;

namespace LinkHub.Guides.Tests.Site.Themes;

public sealed class ThemeFolderTests : IDisposable
{
    private const string Svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 9\"><rect width=\"8\" height=\"9\"/></svg>";

    private static readonly byte[] Png =
        [0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 44, 0, 0, 0, 200, 8, 6];

    private static readonly byte[] Avif = [0, 0, 0, 28, .. "ftypmif1"u8, 0, 0, 0, 0, .. "mif1avifmiaf"u8];

    private readonly TempFolder _folder = new TempFolder()
        .Write("linkhub.yaml", "host: {brand: acme}\n")
        .Write("brands/acme/brand.yaml", "name: Acme\n")
        .Write("brands/fern/brand.yaml", "name: Fern\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_without_a_theme_has_none()
    {
        var library = Read();
        Assert.Equal("", Findings.Of(library.Diagnostics));
        Assert.Null(library.Theme);
        Assert.All(library.Brands, brand => Assert.Null(brand.Templates));
    }

    [Fact]
    public void A_theme_has_templates_by_name_and_assets_by_address()
    {
        _folder.Write("theme/Layout.cshtml", "<html>@Body</html>")
            .Write("theme/parts/Menu.cshtml", "")
            .Write("theme/README.md", "Ours.")
            .Write("theme/assets/README.txt", "Ours, too.")
            .Write("theme/.hidden.cshtml", "no")
            .Write("theme/assets/css/site.css", "\uFEFF.page { background: url(../p/a.png) }\r\n")
            .Write("theme/assets/site.js", "let a = 1;")
            .Write("theme/assets/empty.txt", "")
            .Write("theme/assets/p/a.png", Png)
            .Write("theme/assets/p/b.avif", Avif)
            .Write("theme/assets/p/c.svg", Svg.Replace("<rect", "<script/><rect", StringComparison.Ordinal))
            .Write("theme/assets/f/d.woff2", "wOF2 and more");
        var library = Read();
        Assert.Equal(
            "LH954 theme/assets/p/c.svg:1:60 `<script>` is not allowed in a picture and was left out\n",
            Findings.Brief(library.Diagnostics));
        Assert.Equal(
            """
            theme
            Layout: <html>@Body</html>
            parts/Menu:
            css/site.css 39
            empty.txt 0
            f/d.woff2 13
            p/a.png 26 300x200
            p/b.avif 28
            p/c.svg 93 8x9
            site.js 10

            """,
            DrawnTheme.Of(library.Theme));
    }

    [Fact]
    public void The_hash_is_of_all_names_and_bytes()
    {
        string[] hashes =
        [
            HashWith("a.txt", "one"), HashWith("a.txt", "one"), HashWith("b.txt", "one"), HashWith("b.txt", "two"),
        ];
        Assert.Equal("cedb7e1092 cedb7e1092 b5a2bee6e2 9c57c441ed", string.Join(' ', hashes));

        string HashWith(string name, string text)
        {
            if (Directory.Exists(_folder["theme"]))
            {
                Directory.Delete(_folder["theme"], recursive: true);
            }

            _folder.Write($"theme/assets/{name}", text);
            return Read().Theme!.AssetsHash!;
        }
    }

    [Fact]
    public void What_is_no_part_of_a_theme_is_a_finding()
    {
        _folder.Write("theme/layout.cshtml", "")
            .Write("theme/Foter.cshtml", "")
            .Write("theme/Sidebar.cshtml", "")
            .Write("theme/parts/header.cshtml", "")
            .Write("theme/_ViewImports.cshtml", "")
            .Write("theme/parts/_ViewStart.cshtml", "")
            .Write("theme/site.css", "")
            .Write("theme/Home.CSHTML", "")
            .Write("theme/assets/Page.cshtml", "")
            .Write("theme/assets/a b.css", "")
            .Write("theme/assets/p.png", "no picture")
            .Write("theme/assets/p.avif", [0, 0, 0, 16, .. "ftypheic"u8, 0, 0, 0, 0])
            .Write("theme/assets/f.otf", "no font")
            .Write("theme/assets/f.woff", []);
        var library = Read();
        Assert.Equal(
            """
            LH967 theme/Foter.cshtml:1:1 `Foter` is nearly the name of the template `Footer`
                Rename it to `Footer.cshtml`, or put a part of the theme's own into a folder: `parts/Foter.cshtml`.
            LH968 theme/Home.CSHTML:1:1 `Home.CSHTML` is neither a template nor an asset
                Give a template the extension `.cshtml`, put what pages load into `assets`, or delete it.
            LH968 theme/_ViewImports.cshtml:1:1 `_ViewImports.cshtml` is not read
                Write its lines into each template that needs them, and delete the file.
            LH968 theme/assets/Page.cshtml:1:1 `Page.cshtml` is of no kind that is published
                Save it as css, js, json, txt, svg, png, jpg, jpeg, webp, avif, gif, ico, woff2, woff, ttf or otf, or delete it.
            LH961 theme/assets/a b.css:1:1 `a b.css` holds ` `, which cannot stand in an address
                Rename it.
            LH954 theme/assets/f.otf:1:1 `theme/assets/f.otf` is not a font, whatever its extension
                Save it in the format of its extension.
            LH954 theme/assets/f.woff:1:1 `theme/assets/f.woff` is not a font, whatever its extension
                Save it in the format of its extension.
            LH954 theme/assets/p.avif:1:1 `theme/assets/p.avif` is not a picture of its kind, whatever its extension
                Save it in the format of its extension.
            LH954 theme/assets/p.png:1:1 `theme/assets/p.png` is not a picture, whatever its extension
                Save it as an SVG, PNG, JPEG, WebP, GIF or ICO file with the extension of its kind.
            LH967 theme/layout.cshtml:1:1 `layout` is nearly the name of the template `Layout`
                Rename it to `Layout.cshtml`, or put a part of the theme's own into a folder: `parts/layout.cshtml`.
            LH968 theme/parts/_ViewStart.cshtml:1:1 `_ViewStart.cshtml` is not read
                Write its lines into each template that needs them, and delete the file.
            LH968 theme/site.css:1:1 `site.css` is neither a template nor an asset
                Give a template the extension `.cshtml`, put what pages load into `assets`, or delete it.

            """,
            Findings.Of(library.Diagnostics));
        Assert.Equal("theme\nFoter:\nSidebar:\nlayout:\nparts/header:\n", DrawnTheme.Of(library.Theme));
    }

    [Fact]
    public void A_text_that_is_no_utf_8_or_holds_a_zero_is_a_finding()
    {
        _folder.Write("theme/Layout.cshtml", [.. "<p>caf"u8, 0xE9, .. "</p>"u8])
            .Write("theme/Home.cshtml", Encoding.Unicode.GetPreamble())
            .Write("theme/Page.cshtml", "<p>\0</p>")
            .Write("theme/assets/a.css", ".a { color: red }\0")
            .Write("theme/assets/a.js", [0xE9]);
        Assert.Equal(
            """
            LH910 theme/Home.cshtml:1:1 the file is UTF-16, at byte 0
            LH910 theme/Layout.cshtml:1:7 the file is not UTF-8: bad byte at offset 6
            LH911 theme/Page.cshtml:1:4 the character U+0000 cannot be seen and was removed
            LH911 theme/assets/a.css:1:18 the character U+0000 cannot be seen and was removed
            LH910 theme/assets/a.js:1:1 the file is not UTF-8: bad byte at offset 0

            """,
            Findings.Brief(Read().Diagnostics));
    }

    [Fact]
    public void A_sheet_loads_assets_alone()
    {
        _folder.Write("theme/assets/fonts/a.woff2", "wOF2")
            .Write("theme/assets/p/a.png", Png)
            .Write("theme/assets/css/good.css", """
                @font-face { font-family: A; src: url("../fonts/a.woff2") format("woff2") }
                :root { --quote: "a"; }
                .page { background: url(../p/./a.png#x), url(#y), url(data:image/png;base64,AA==);
                  background: image-set("../p/a.png" type("image/png") 1x); position: fixed }
                """)
            .Write("theme/assets/css/bad.css", """
                @import "good.css";
                @font-face { font-family: A; src: url(https://fonts.example/a.woff2) }
                .page { background: url(//cdn.example/a.png), url(a.png), url(../../Layout.cshtml), url(/p/a.png);
                  background: image-set("https://cdn.example/a.png" 1x, "b.png" 2x), url("%2E./p/a.png"), url(../P/a.png) }
                .form-done { display: grid }
                """);
        var library = Read();
        Assert.Equal(
            """
            LH966 theme/assets/css/bad.css:1:1 `@import` may not stand here in a theme
            LH966 theme/assets/css/bad.css:2:35 `https://fonts.example/a.woff2` leads elsewhere
            LH966 theme/assets/css/bad.css:3:21 `//cdn.example/a.png` leads elsewhere
            LH966 theme/assets/css/bad.css:3:47 `a.png` is not a file of the theme's assets
            LH966 theme/assets/css/bad.css:3:59 `../../Layout.cshtml` is not a file of the theme's assets
            LH966 theme/assets/css/bad.css:3:85 `/p/a.png` is not a file of the theme's assets
            LH966 theme/assets/css/bad.css:4:25 `https://cdn.example/a.png` leads elsewhere
            LH966 theme/assets/css/bad.css:4:57 `b.png` is not a file of the theme's assets
            LH966 theme/assets/css/bad.css:4:74 `%2E./p/a.png` is not a file of the theme's assets
            LH966 theme/assets/css/bad.css:4:91 `../P/a.png` is not a file of the theme's assets
            LH966 theme/assets/css/bad.css:5:14 `display` could hide, show or move a part of a form

            """,
            Findings.Brief(library.Diagnostics));
        Assert.Equal("css/good.css fonts/a.woff2 p/a.png", Addresses(library.Theme));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        using var elsewhere = new TempFolder().Write("Layout.cshtml", "secret");
        _folder.Write("theme/Home.cshtml", "").Write("theme/assets/a.txt", "");
        File.CreateSymbolicLink(_folder["theme/Layout.cshtml"], elsewhere["Layout.cshtml"]);
        Directory.CreateSymbolicLink(_folder["theme/assets/all"], elsewhere.Path);
        var library = Read();
        Assert.Equal(
            """
            LH962 theme/Layout.cshtml:1:1 `theme/Layout.cshtml` is a link that leads out of the content folder
            LH962 theme/assets/all:1:1 `theme/assets/all` is a link to a folder

            """,
            Findings.Brief(library.Diagnostics));
        Assert.Equal("theme\nHome:\na.txt 0\n", DrawnTheme.Of(library.Theme));
    }

    [Fact]
    public void A_theme_that_is_itself_a_link_out_of_the_folder_is_refused()
    {
        using var elsewhere = new TempFolder().Write("Layout.cshtml", "secret");
        Directory.CreateSymbolicLink(_folder["theme"], elsewhere.Path);
        var library = Read();
        Assert.Equal(
            "LH962 theme:1:1 `theme` is a link that leads out of the content folder\n",
            Findings.Brief(library.Diagnostics));
        Assert.Null(library.Theme);
    }

    [Fact]
    public void A_theme_has_limits()
    {
        _folder.Write("linkhub.yaml", "limits: {guideBytes: 10, imageBytes: 10}\nhost: {brand: acme}\n")
            .Write("theme/a/Large.cshtml", "01234567890")
            .Write("theme/assets/large.js", "01234567890");
        for (var i = 0; i <= 500; i++)
        {
            _folder.Write($"theme/assets/{i:000}.txt", "");
            _folder.Write($"theme/parts/P{i:000}.cshtml", "");
        }

        var library = Read();
        Assert.Equal(
            """
            LH906 theme/a/Large.cshtml:1:1 `theme/a/Large.cshtml` is larger than 10 bytes
            LH906 theme/assets/500.txt:1:1 the theme has more than 500 assets, the rest is not read
            LH906 theme/parts/P199.cshtml:1:1 the theme has more than 200 templates, the rest is not read

            """,
            Findings.Brief(library.Diagnostics));
        Assert.Equal((199, 500), (library.Theme!.Templates.Count, library.Theme.Assets.Count));
    }

    [Fact]
    public void A_change_of_a_template_is_noticed()
    {
        var readings = new ContentReadings();
        _folder.Write("theme/Layout.cshtml", "one");
        Library.Read(_folder.Path, new LibraryOptions { Readings = readings });
        Assert.Null(readings.Compare());
        _folder.Write("theme/Layout.cshtml", "another");
        Assert.Equal("theme/Layout.cshtml", readings.Compare()?.Path);
    }

    [Fact]
    public void A_theme_that_appears_is_noticed()
    {
        var readings = new ContentReadings();
        Library.Read(_folder.Path, new LibraryOptions { Readings = readings });
        _folder.Write("theme/assets/a.css", "");
        Assert.Equal("theme/assets/a.css", readings.Compare()?.Path);
    }

    private Library Read() => Library.Read(_folder.Path, LibraryOptions.Default);

    private static string Addresses(ThemeFolder? theme) =>
        string.Join(' ', theme!.Assets.Select(asset => asset.Address));
}
