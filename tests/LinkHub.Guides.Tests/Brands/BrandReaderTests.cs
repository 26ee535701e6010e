using LinkHub.Guides.Brands;
using LinkHub.Guides.Brands.Colors;
using LinkHub.Guides.Files;
using LinkHub.Guides.Tests.Site;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Brands;

public sealed class BrandReaderTests : IDisposable
{
    private const string Complete =
        """
        name: Northwind
        hub: Northwind Connect
        whitelabel: true
        url: https://connect.northwind.example/
        basePath: help/connect
        theme: {accent: "#0B6E4F", accentDark: "oklch(0.8 0.1 160)", radius: 10, font: system, mode: dark}
        support: {email: help@northwind.example, url: "mailto:help@northwind.example"}
        links:
          header: [{text: Home, url: https://northwind.example}]
          footer: [{text: Accounts, url: /accounts/}]
        providers: {include: [keap], exclude: [lattice]}
        scopes: [read]
        actions: [list]
        terms: {"Old Name": "{brand.name}"}
        forbidden: [acme.example]
        connect: {endpoint: https://api.northwind.example/connect, parentOrigins: [https://App.northwind.example], mode: message}
        indexing: false
        """;

    private static readonly string Keys =
        $"Write one of {string.Join(", ", BrandReader.Shape.KeyNames.Select(key => $"`{key}`"))}.";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_setting_is_read_with_its_place(bool isCrlf)
    {
        var (brand, findings) = Read(isCrlf ? Findings.Crlf(Complete) : Complete);
        Assert.Equal("", findings);
        Assert.Equal(
            """
            northwind Northwind (brands/northwind/brand.yaml:1:7) Northwind Connect (brands/northwind/brand.yaml:2:6)
            whitelabel True, indexed False
            https://connect.northwind.example + /help/connect/
            #0b6e4f #82d2a8 10 system Dark
            help@northwind.example mailto:help@northwind.example
            Home https://northwind.example | Accounts /accounts/
            + keap (brands/northwind/brand.yaml:11:23) - lattice (brands/northwind/brand.yaml:11:40)
            read (brands/northwind/brand.yaml:12:10) list (brands/northwind/brand.yaml:13:11)
            Old Name (brands/northwind/brand.yaml:14:9) → {brand.name}
            acme.example (brands/northwind/brand.yaml:15:13)
            Message https://api.northwind.example/connect https://app.northwind.example
            """,
            Drawn(brand!));
    }

    [Fact]
    public void A_name_is_all_a_brand_needs()
    {
        var (brand, findings) = Read("name: Fern & Bank");
        Assert.Equal("", findings);
        Assert.Equal("Fern & Bank", brand!.Hub.Value);
        Assert.True(brand.IsWhitelabel);
        Assert.Equal(ConnectMode.Preview, brand.Connect.Mode);
        Assert.Equal("brands/northwind/logo.svg", brand.Logo!.Path);
        var icon = System.Text.Encoding.ASCII.GetString(brand.Favicon!.Bytes.Span);
        Assert.Contains(">FB</text>", icon, StringComparison.Ordinal);
        Assert.True(Contrast.Passes(CssColor.Parse(brand.Theme.Accent)!.Value, Srgb.White));
        Assert.True(Contrast.Passes(CssColor.Parse(brand.Theme.AccentDark)!.Value, Srgb.DarkGround));
    }

    public static TheoryData<string, string> Wrong => new()
    {
        {
            "",
            """
            LH952 1:1 the brand has no `name`
                Write a value for `name`.

            """
        },
        {
            "name: ' '\nhub: X",
            """
            LH952 1:1 `name` of the brand is empty
                Write a value for `name`.

            """
        },
        {
            "name: X\nbasepath: /\naccent: red",
            $"""
            LH950 2:1 `basepath` is not a key of a brand
                Did you mean `basePath`?
            LH950 3:1 `accent` is not a key of a brand
                {Keys}

            """
        },
        {
            "name: X\nwhitelabel: yes\nindexing: 0",
            """
            LH951 2:13 `whitelabel` of the brand cannot be `yes`
                Write one of `true`, `false`.
            LH951 3:11 `indexing` of the brand cannot be `0`
                Write one of `true`, `false`.

            """
        },
        {
            "name: X\ntheme:\n  mode: night\n  radius: 25\n  accent: \"red;}body{display:none\"",
            """
            LH951 3:9 `mode` of the theme cannot be `night`
                Did you mean `light`?
            LH951 4:11 `radius` of the theme cannot be `25`
                Write a whole number from 0 to 24.
            LH951 5:11 `accent` of the theme cannot be `red;}body{display:none`
                Write a colour such as `#0b6e4f`, `rgb(11, 110, 79)` or `oklch(0.48 0.11 164)`.

            """
        },
        {
            "name: X\ntheme: {accent: \"#ff6600\", accentDark: \"#223344\"}",
            """
            LH953 2:17 `#ff6600` on white has a contrast of 2.93:1, and text needs 4.5:1
                Write `#cb4f00`, the nearest colour that can be read.
            LH953 2:40 `#223344` on #0f1115 has a contrast of 1.46:1, and text needs 4.5:1
                Write `#6a7e91`, the nearest colour that can be read.

            """
        },
        {
            "name: X\ntheme: {font: https://fonts.example/a.woff2}",
            """
            LH901 2:15 `https://fonts.example/a.woff2` is not in the brand's folder
                Put the file into `brands/northwind`, or name one that is there.

            """
        },
        {
            "name: X\nurl: http://x.example\nsupport: {email: nobody, url: \"javascript:alert(1)\"}",
            """
            LH951 2:6 `url` of the brand cannot be `http://x.example`
                Write an address that begins with `https://`.
            LH951 3:18 `email` of the support contact cannot be `nobody`
                Write an e-mail address.
            LH951 3:31 `url` of the support contact cannot be `javascript:alert(1)`
                Write an address that begins with `https://`, `mailto:` or `/`.

            """
        },
        {
            "name: X\nurl: https://x.example/help/\nbasePath: /docs/",
            """
            LH951 2:6 `url` of the brand cannot be `https://x.example/help/`
                Write scheme and host in `url`, and the path in `basePath`.

            """
        },
        {
            "name: X\nlinks: {header: [{text: A}, {url: /b/}, {text: C, url: //c.example}]}",
            """
            LH952 2:19 the link has no `url`
                Write a value for `url`.
            LH952 2:30 the link has no `text`
                Write a value for `text`.
            LH951 2:56 `url` of the link cannot be `//c.example`
                Write an address that begins with `https://`, `mailto:` or `/`.

            """
        },
        {
            "name: X\nconnect: {endpoint: http://api.x.example, parentOrigins: [\"*\", https://a.example/, \"https://a.example@b.example\"], mode: send}",
            """
            LH951 2:21 `endpoint` of the connection cannot be `http://api.x.example`
                Write an address that begins with `https://`.
            LH951 2:59 `parentOrigins` of the connection cannot be `*`
                Write scheme and host alone, such as `https://app.example.com`.
            LH951 2:64 `parentOrigins` of the connection cannot be `https://a.example/`
                Write scheme and host alone, such as `https://app.example.com`.
            LH951 2:84 `parentOrigins` of the connection cannot be `https://a.example@b.example`
                Write scheme and host alone, such as `https://app.example.com`.
            LH951 2:122 `mode` of the connection cannot be `send`
                Write one of `preview`, `post`, `message`.

            """
        },
        {
            "name: X\nconnect: {mode: post}",
            """
            LH952 2:11 `endpoint` is missing, and the mode `post` needs it
                Write the https address that takes what was typed.

            """
        },
        {
            "name: X\nconnect: {mode: message}",
            """
            LH952 2:11 `parentOrigins` is missing, and the mode `message` needs it
                List the origins of the pages that embed the form.

            """
        },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_where_it_stands(string text, string findings)
    {
        foreach (var form in new[] { text, Findings.Crlf(text) })
        {
            var found = Read(form).Findings.Replace("brands/northwind/brand.yaml:", "", StringComparison.Ordinal);
            Assert.Equal(findings.ReplaceLineEndings("\n"), found);
        }
    }

    [Theory]
    [InlineData("", "/")]
    [InlineData("/", "/")]
    [InlineData("/a/b/", "/a/b/")]
    [InlineData("a", "/a/")]
    [InlineData("a b", null)]
    [InlineData("/ü", null)]
    [InlineData("//x", null)]
    [InlineData("/../x", null)]
    [InlineData("javascript:", null)]
    [InlineData("/a?b", null)]
    public void A_base_path_has_one_form(string written, string? basePath)
    {
        var (brand, findings) = Read($"name: X\nbasePath: \"{written}\"");
        Assert.Equal(basePath ?? "/", brand!.BasePath);
        var finding = $"LH951 brands/northwind/brand.yaml:2:11 `basePath` of the brand cannot be `{written}`";
        Assert.Equal(basePath is null ? finding : "", findings.Split('\n')[0]);
    }

    [Theory]
    [InlineData("northwind", "true", false, "`northwind` is the host in linkhub.yaml and cannot be whitelabel")]
    [InlineData("acme", "false", true, "`northwind` is not the host, which is `acme`, and must be whitelabel")]
    [InlineData("acme", "true", true, "")]
    [InlineData("northwind", "false", false, "")]
    [InlineData(null, "false", false, "")]
    public void Only_the_host_shows_the_host(string? host, string says, bool isWhitelabel, string finding)
    {
        var (brand, findings) = Read($"name: X\nwhitelabel: {says}", host);
        Assert.Equal(isWhitelabel, brand!.IsWhitelabel);
        var expected = finding.Length == 0 ? "" : $"LH951 brands/northwind/brand.yaml:2:13 {finding}";
        Assert.Equal(expected, findings.Split('\n')[0]);
    }

    private (Brand? Brand, string Findings) Read(string text, string? host = null)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("brands/northwind/brand.yaml", text);
        var assets = new BrandAssets(new ContentFolder(_folder.Path), "brands/northwind", [], 1 << 20, diagnostics);
        var brand = BrandReader.Read("northwind", file, host, assets, diagnostics);
        return (brand, Findings.Of(diagnostics));
    }

    private static string Drawn(Brand brand) => string.Join(
        '\n',
        $"{brand.Id} {brand.Name} {brand.Hub}",
        $"whitelabel {brand.IsWhitelabel}, indexed {brand.IsIndexed}",
        $"{brand.Url} + {brand.BasePath}",
        $"{brand.Theme.Accent} {brand.Theme.AccentDark}"
            + $" {brand.Theme.Radius} {brand.Theme.Font ?? "system"} {brand.Theme.Mode}",
        $"{brand.SupportEmail} {brand.SupportUrl?.Value}",
        string.Join(" | ", brand.HeaderLinks.Concat(brand.FooterLinks).Select(link => $"{link.Text} {link.Url.Value}")),
        $"+ {string.Join(' ', brand.IncludedProviders)} - {string.Join(' ', brand.ExcludedProviders)}",
        $"{string.Join(' ', brand.Scopes)} {string.Join(' ', brand.Actions)}",
        string.Join(' ', brand.Terms.Select(term => $"{term.Term} → {term.Replacement}")),
        string.Join(' ', brand.Forbidden),
        $"{brand.Connect.Mode} {brand.Connect.Endpoint} {string.Join(' ', brand.Connect.ParentOrigins)}");
}
