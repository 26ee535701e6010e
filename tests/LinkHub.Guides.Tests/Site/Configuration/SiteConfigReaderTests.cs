using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Site.Configuration;

public sealed class SiteConfigReaderTests
{
    private const string Complete =
        """
        host:
          brand: acme
          terms: {Acme Cloud: "{brand.name}"}
          domains: [Acme.example, api.acme.example]
          isWord: true
          allow:
            - {phrase: " Acme Press ", reason: a publisher}
            - {word: Acme, path: "guides/git/**"}
        functional:
          keap: [https://api.acme.example/callback]
        roots: {guides: docs/guides, connectors: ../connectors}
        language: pt-BR
        editUrl: https://git.example/edit/{path}
        iframeHosts: [www.Video.example]
        redirects:
          - {from: /old/, to: /new/#part}
        limits: {guideBytes: 2048, depth: 8}
        theme: looks/plain/
        templates: {brands: true}
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_setting_is_read_with_its_place(bool isCrlf)
    {
        var diagnostics = new DiagnosticBag();
        var site = SiteConfigReader.Read(File(isCrlf ? Findings.Crlf(Complete) : Complete), diagnostics);
        Assert.Equal("", Findings.Of(diagnostics));
        Assert.Equal(
            """
            host acme (linkhub.yaml:2:10)
            term Acme Cloud (linkhub.yaml:3:11) → {brand.name}
            domain acme.example (linkhub.yaml:4:13)
            domain api.acme.example (linkhub.yaml:4:27)
            word True
            allow Acme Press (linkhub.yaml:7:16) a publisher
            allow Acme in guides/git/** (linkhub.yaml:8:14)
            functional keap https://api.acme.example/callback (linkhub.yaml:10:10)
            roots docs/guides ../connectors pages
            pt-BR https://git.example/edit/{path} www.video.example
            /old/ (linkhub.yaml:16:12) → /new/#part (linkhub.yaml:16:23)
            limits 2048 8 10000
            theme looks/plain (linkhub.yaml:18:8), brands True
            """,
            Drawn(site));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("host:\nroots: {}\nlanguage: ~\n")]
    public void Nothing_said_gives_the_defaults(string? text)
    {
        var diagnostics = new DiagnosticBag();
        var site = SiteConfigReader.Read(text is null ? null : File(text), diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(new SiteRoots(), site.Roots);
        Assert.Equal(new SiteLimits(), site.Limits);
        Assert.Equal("en", site.Language);
        Assert.Null(site.HostBrand);
        Assert.Null(site.Theme);
        Assert.False(site.AllowsBrandTemplates);
    }

    [Fact]
    public void Addresses_that_hold_for_all_connectors_may_be_a_plain_list()
    {
        var site = SiteConfigReader.Read(File("functional: [https://api.acme.example/callback]"), []);
        Assert.Equal("https://api.acme.example/callback", Assert.Single(site.Functional["*"]).Value);
    }

    [Theory]
    [InlineData(
        "hots: {brand: acme}",
        """
        LH950 linkhub.yaml:1:1 `hots` is not a key of a site configuration
            Did you mean `host`?

        """)]
    [InlineData(
        "host:\n  colour: red",
        """
        LH950 linkhub.yaml:2:3 `colour` is not a key of a host
            Write one of `brand`, `isWord`, `terms`, `domains`, `allow`.

        """)]
    [InlineData(
        "host: [acme]",
        """
        LH951 linkhub.yaml:1:7 the host is a list, not a mapping
            

        """)]
    [InlineData(
        "just text",
        """
        LH951 linkhub.yaml:1:1 the site configuration is text, not a mapping
            

        """)]
    [InlineData(
        "host: {brand: ../acme}",
        """
        LH951 linkhub.yaml:1:15 `brand` of the host cannot be `../acme`
            Write the name of a folder under `brands`.

        """)]
    [InlineData(
        "host: {terms: [Acme], domains: {acme: example}}",
        """
        LH951 linkhub.yaml:1:15 `terms` of the host is a list, not a mapping
            
        LH951 linkhub.yaml:1:32 `domains` of the host is a mapping, not a list of texts
            

        """)]
    [InlineData(
        "host: {domains: [\"https://acme.example\"]}",
        """
        LH951 linkhub.yaml:1:18 `domains` of the host cannot be `https://acme.example`
            Write a host name alone, such as `example.com`.

        """)]
    [InlineData(
        "limits: {depth: 99999999999, steps: -1, guideBytes: 0x10}",
        """
        LH951 linkhub.yaml:1:17 `depth` of the set of limits cannot be `99999999999`
            Write a whole number from 1 to 256.
        LH951 linkhub.yaml:1:37 `steps` of the set of limits cannot be `-1`
            Write a whole number from 1 to 1000000.
        LH951 linkhub.yaml:1:53 `guideBytes` of the set of limits cannot be `0x10`
            Write a whole number from 1 to 1073741824.

        """)]
    [InlineData(
        "language: [en]\neditUrl: http://git.example/{path}",
        """
        LH951 linkhub.yaml:1:11 `language` of the site configuration is a list, not text
            
        LH951 linkhub.yaml:2:10 `editUrl` of the site configuration cannot be `http://git.example/{path}`
            Write an https address with `{path}` in it.

        """)]
    [InlineData(
        "host: {allow: [{path: a}]}",
        """
        LH951 linkhub.yaml:1:17 an entry of `allow` needs either a `phrase` or a `word`
            Write `{phrase: …}` or `{word: …, path: …}`.

        """)]
    [InlineData(
        "host: {allow: [{word: Acme}]}",
        """
        LH952 linkhub.yaml:1:17 a `word` of `allow` has no `path`
            Write a path below the content folder, such as `guides/git/**`.

        """)]
    [InlineData(
        "functional: {keap: [\"javascript:alert(1)\"]}",
        """
        LH951 linkhub.yaml:1:21 an address of `keap` is no address
            Write an address that begins with `https://`.

        """)]
    [InlineData(
        "redirects:\n  - from: /a/\n  - {from: //evil.example, to: /b/}",
        """
        LH952 linkhub.yaml:2:5 the redirect has no `to`
            Write a value for `to`.
        LH951 linkhub.yaml:3:12 `from` of the redirect cannot be `//evil.example`
            Write a path of the hub, such as `/accounts/`.

        """)]
    public void What_is_wrong_is_said_where_it_stands(string text, string findings)
    {
        foreach (var form in new[] { text, Findings.Crlf(text) })
        {
            var diagnostics = new DiagnosticBag();
            SiteConfigReader.Read(File(form), diagnostics);
            Assert.Equal(findings.ReplaceLineEndings("\n"), Findings.Of(diagnostics));
        }
    }

    [Fact]
    public void The_environment_is_not_looked_up()
    {
        var site = SiteConfigReader.Read(File("host: {terms: {A: \"${HOME}\"}}"), []);
        Assert.Equal("${HOME}", Assert.Single(site.HostTerms).Replacement);
    }

    private static SourceFile File(string text) => new("linkhub.yaml", text);

    private static string Drawn(SiteConfig site) => string.Join(
        '\n',
        [
            $"host {site.HostBrand}",
            .. site.HostTerms.Select(term => $"term {term.Term} → {term.Replacement}"),
            .. site.HostDomains.Select(domain => $"domain {domain}"),
            $"word {site.IsHostNameWord}",
            .. site.HostAllowances.Select(entry => $"allow {entry.Name} ({entry.Span}) {entry.Reason}".TrimEnd()),
            .. site.Functional.SelectMany(pair => pair.Value.Select(url => $"functional {pair.Key} {url}")),
            $"roots {site.Roots.Guides} {site.Roots.Connectors} {site.Roots.Pages}",
            $"{site.Language} {site.EditUrl} {string.Join(' ', site.IframeHosts)}",
            .. site.Redirects.Select(redirect => $"{redirect.From} → {redirect.To}"),
            $"limits {site.Limits.GuideBytes} {site.Limits.Depth} {site.Limits.Steps}",
            $"theme {site.Theme}, brands {site.AllowsBrandTemplates}",
        ]);
}
