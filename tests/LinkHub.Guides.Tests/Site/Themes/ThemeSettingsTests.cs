using LinkHub.Guides.Site;

namespace LinkHub.Guides.Tests.Site.Themes;

public sealed class ThemeSettingsTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder()
        .Write("linkhub.yaml", "host: {brand: acme}\n")
        .Write("brands/acme/brand.yaml", "name: Acme\n")
        .Write("brands/fern/brand.yaml", "name: Fern\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("look", "")]
    [InlineData("looks/plain/", "LH951 linkhub.yaml:1:8 `looks/plain` is not a folder of the content\n    Name a folder of its own below the content folder.\n")]
    [InlineData("../x", "LH951 linkhub.yaml:1:8 `theme` of the site configuration cannot be `../x`\n    Write the path of a folder below the content folder.\n")]
    [InlineData("/etc", "LH951 linkhub.yaml:1:8 `theme` of the site configuration cannot be `/etc`\n    Write the path of a folder below the content folder.\n")]
    [InlineData(".", "LH951 linkhub.yaml:1:8 `theme` of the site configuration cannot be `.`\n    Write the path of a folder below the content folder.\n")]
    [InlineData("brands", "LH951 linkhub.yaml:1:8 `brands` shares files with the root `brands`\n    Name a folder of its own below the content folder.\n")]
    [InlineData("brands/acme", "LH951 linkhub.yaml:1:8 `brands/acme` shares files with the root `brands`\n    Name a folder of its own below the content folder.\n")]
    public void The_setting_names_a_folder_of_its_own(string path, string findings)
    {
        _folder.Write("linkhub.yaml", $"theme: {path}\nhost: {{brand: acme}}\n")
            .Write("look/Layout.cshtml", "ours")
            .Write("theme/Layout.cshtml", "not named");
        var library = Read();
        Assert.Equal(findings, Findings.Of(library.Diagnostics));
        Assert.Equal(findings.Length == 0, DrawnTheme.Of(library.Theme) == "look\nLayout: ours\n");
    }

    [Fact]
    public void The_content_folder_may_be_a_root_itself()
    {
        _folder.Write("linkhub.yaml", "roots: {guides: .}\nhost: {brand: acme}\n").Write("theme/Layout.cshtml", "ours");
        Assert.Equal("theme\nLayout: ours\n", DrawnTheme.Of(Read().Theme));
    }

    [Theory]
    [InlineData("theme/index.js", "")]
    [InlineData("theme/Layout.cshtml", "theme\nLayout: text\n")]
    public void Without_settings_a_theme_has_a_template(string path, string theme)
    {
        File.Delete(_folder["linkhub.yaml"]);
        _folder.Write(path, "text");
        var library = Read();
        Assert.Equal("", Findings.Of(library.Diagnostics.Where(found => found.Span.File.Path.StartsWith("theme", StringComparison.Ordinal))));
        Assert.Equal(theme, DrawnTheme.Of(library.Theme));
    }

    [Fact]
    public void A_brand_has_templates_only_where_they_are_allowed()
    {
        _folder.Write("brands/fern/theme/Layout.cshtml", "fern").Write("brands/fern/theme/assets/a.css", "");
        var library = Read();
        Assert.Equal(
            """
            LH958 brands/fern/theme/Layout.cshtml:1:1 a brand may not bring templates, and `brands/fern/theme` is not read
                Delete the folder, or write `templates: {brands: true}` in linkhub.yaml where you trust whoever writes it: a template is code that runs at build time.

            """,
            Findings.Of(library.Diagnostics));
        Assert.All(library.Brands, brand => Assert.Null(brand.Templates));

        _folder.Write("linkhub.yaml", "host: {brand: acme}\ntemplates: {brands: true}\n");
        library = Read();
        Assert.Equal("", Findings.Of(library.Diagnostics));
        Assert.Null(library.Brands[0].Templates);
        Assert.Equal("brands/fern/theme\nLayout: fern\na.css 0\n", DrawnTheme.Of(library.Brands[1].Templates));
    }

    [Fact]
    public void A_brands_files_are_laid_over_the_hosts()
    {
        _folder.Write("linkhub.yaml", "host: {brand: acme}\ntemplates: {brands: true}\n")
            .Write("theme/Layout.cshtml", "host")
            .Write("theme/Footer.cshtml", "host")
            .Write("theme/assets/a.css", ".page { color: red }")
            .Write("theme/assets/p/a.txt", "host")
            .Write("brands/fern/theme/Footer.cshtml", "fern")
            .Write("brands/fern/theme/Home.cshtml", "fern")
            .Write("brands/fern/theme/assets/a.css", ".page { background: url(p/a.txt) }");
        var library = Read();
        Assert.Equal("", Findings.Of(library.Diagnostics));
        var own = library.Brands[1].Templates!;
        Assert.Same(own, own.Over(below: null));
        Assert.Equal(
            """
            brands/fern/theme
            Footer: fern
            Home: fern
            Layout: host
            a.css 34
            p/a.txt 4

            """,
            DrawnTheme.Of(own.Over(library.Theme)));
        Assert.NotEqual(library.Theme!.AssetsHash, own.Over(library.Theme).AssetsHash);
    }

    private Library Read() => Library.Read(_folder.Path, LibraryOptions.Default);
}
