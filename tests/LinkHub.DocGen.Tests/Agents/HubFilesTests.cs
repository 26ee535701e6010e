using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Tests.Whitelabel;

namespace LinkHub.DocGen.Tests.Agents;

public sealed class HubFilesTests
{
    private static readonly HubIndex Index = new(
        TestHubs.Brand("orchard", "Orchard", "Orchard Links", isWhitelabel: true) with { BasePath = "/help/" },
        "How to connect accounts\nto Orchard.",
        [
            new(HubEntryKind.Home, "", "Orchard Links"),
            new(HubEntryKind.Guide, "connectors/lumen/guides/link-account/api-key/", "Connect Lumen [beta] with API Key")
            {
                ConnectorKey = "lumen",
                ProviderName = "Lumen",
                Description = "Link an account & more.",
                LastChanged = "2026-03-04",
            },
            new(HubEntryKind.Page, "security/", "Security") { Description = " " },
            new(HubEntryKind.Page, "über uns/", "About"),
        ]);

    [Fact]
    public void The_list_for_agents_links_to_markdown_twins() => Assert.Equal(
        """
        # Orchard Links

        > How to connect accounts to Orchard.

        ## Lumen

        - [Connect Lumen \[beta\] with API Key](https://orchard.example/help/connectors/lumen/guides/link-account/api-key.md): Link an account & more.

        ## Pages

        - [Security](https://orchard.example/help/security.md)
        - [About](https://orchard.example/help/%C3%BCber%20uns.md)

        """.ReplaceLineEndings("\n"),
        LlmsText.Index(Index));

    [Fact]
    public void Without_a_public_address_links_start_at_the_root() => Assert.Contains(
        "](/help/security.md)",
        LlmsText.Index(Index with { Brand = Index.Brand with { Url = null } }),
        StringComparison.Ordinal);

    [Fact]
    public void The_full_text_is_all_twins_with_a_blank_line_between()
    {
        var parts = LlmsText.Full(Index, entry => entry.Address switch
        {
            "" => TestHubs.Utf8("# Home\n"),
            "security/" => TestHubs.Utf8("# Security"),
            _ => (ReadOnlyMemory<byte>?)null,
        });

        Assert.Equal("# Home\n\n# Security\n"u8, parts.SelectMany(part => part.ToArray()).ToArray());
    }

    [Fact]
    public void The_sitemap_has_absolute_addresses_and_known_days()
    {
        var file = Assert.Single(Sitemap.Files(Index));

        Assert.Equal("sitemap.xml", file.Path);
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url><loc>https://orchard.example/help/</loc></url>
              <url><loc>https://orchard.example/help/connectors/lumen/guides/link-account/api-key/</loc><lastmod>2026-03-04</lastmod></url>
              <url><loc>https://orchard.example/help/security/</loc></url>
              <url><loc>https://orchard.example/help/%C3%BCber%20uns/</loc></url>
            </urlset>

            """.ReplaceLineEndings("\n"),
            file.Text);
    }

    [Fact]
    public void A_sitemap_past_its_limit_is_a_list_of_sitemaps()
    {
        HubEntry[] entries = [.. Enumerable.Range(0, 50_001).Select(i => new HubEntry(HubEntryKind.Page, $"p{i}/", "P"))];

        var files = Sitemap.Files(Index with { Entries = entries });

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Path));
        Assert.Contains("<loc>https://orchard.example/help/sitemap-2.xml</loc>", files[0].Text, StringComparison.Ordinal);
        Assert.Contains("/p50000/", files[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hub_that_is_not_to_be_listed_says_so()
    {
        var hidden = Index with { Brand = Index.Brand with { IsIndexed = false } };

        Assert.Equal("User-agent: *\nDisallow: /\n", Robots.Text(hidden));
        Assert.Empty(Sitemap.Files(hidden));
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://orchard.example/help/sitemap.xml\n", Robots.Text(Index));
        Assert.Empty(Sitemap.Files(Index with { Brand = Index.Brand with { Url = null } }));
    }

    [Fact]
    public void Providers_are_data_with_their_asked_fields()
    {
        FieldExport[] fields = [new("key", "API <Key>", "password", IsRequired: true, IsSecret: true)];
        GuideExport guide = new("link-account", "Connect Lumen", "connectors/lumen/guides/link-account/api-key/", fields);
        ProviderExport lumen = new("lumen", "Lümen", "connectors/lumen/", [new("api-key", "API Key", "custom", [guide])])
        {
            Categories = ["crm"],
        };

        var json = new System.Text.UTF8Encoding(false).GetString(Assert.Single(ConnectorsJson.Parts(Index, [lumen])).Span);

        Assert.Equal(
            """
            {
              "version": 1,
              "hub": "Orchard Links",
              "providers": [
                {
                  "key": "lumen",
                  "title": "Lümen",
                  "categories": [
                    "crm"
                  ],
                  "url": "https://orchard.example/help/connectors/lumen/",
                  "methods": [
                    {
                      "slug": "api-key",
                      "label": "API Key",
                      "type": "custom",
                      "requiredScopes": [],
                      "guides": [
                        {
                          "kind": "link-account",
                          "title": "Connect Lumen",
                          "url": "https://orchard.example/help/connectors/lumen/guides/link-account/api-key/",
                          "fields": [
                            {
                              "key": "key",
                              "label": "API \u003CKey\u003E",
                              "type": "password",
                              "required": true,
                              "secret": true
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            json);
    }

    [Fact]
    public void Servers_are_told_the_policy_and_what_to_keep()
    {
        var files = HeaderFiles.For("/help/", "default-src 'none'; frame-ancestors https://app.example\";\n$x");

        Assert.Equal(["_headers", "deploy/nginx.conf", "deploy/Caddyfile"], files.Select(file => file.Path));
        Assert.All(files, file =>
        {
            Assert.Contains("default-src 'none'; frame-ancestors https://app.example;x", file.Text, StringComparison.Ordinal);
            Assert.Contains("immutable", file.Text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', file.Text);
        });
        Assert.StartsWith("/help/*\n  Content-Security-Policy: default-src 'none'", files[0].Text, StringComparison.Ordinal);
        Assert.Equal(files[1].Text.Count(c => c == '{'), files[1].Text.Count(c => c == '}'));
        Assert.Equal(3, files[1].Text.Split("add_header Content-Security-Policy").Length - 1);
    }
}
