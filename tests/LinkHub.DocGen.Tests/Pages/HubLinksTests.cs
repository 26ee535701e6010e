using LinkHub.DocGen.Links;

namespace LinkHub.DocGen.Tests.Pages;

public sealed class HubLinksTests
{
    [Theory]
    [InlineData("/security", "/help/security/")]
    [InlineData("/security/", "/help/security/")]
    [InlineData("/security.html", "/help/security/")]
    [InlineData("/security/index.html", "/help/security/")]
    [InlineData("/pages/security", "/help/security/")]
    [InlineData("/pages/security.mdx#how-keys-are-kept", "/help/security/#g-how-keys-are-kept")]
    [InlineData("/security?print=1#Top", "/help/security/?print=1#g-top")]
    [InlineData("/", "/help/")]
    [InlineData("/connectors/lumen", "/help/connectors/lumen/")]
    [InlineData("/connectors/lumen/guides/link-account/api-key", "/help/connectors/lumen/guides/link-account/api-key/")]
    [InlineData("/guides/lumen/link-account/api-key", "/help/connectors/lumen/guides/link-account/api-key/")]
    [InlineData("./api-key.mdx", "/help/connectors/lumen/guides/link-account/api-key/")]
    [InlineData("../../../pages/security.mdx", "/help/security/")]
    [InlineData("../../../../../security/", "/help/security/")]
    [InlineData("/old", "/help/security/")]
    [InlineData("/images/lumen/keys.png", "/help/images/lumen/keys.png")]
    [InlineData("/lumen/keys.png", "/help/images/lumen/keys.png")]
    [InlineData("/images/a%20b.svg", "/help/images/a%20b.svg")]
    [InlineData("https://lumen.example/keys?a=1#b", "https://lumen.example/keys?a=1#b")]
    [InlineData("mailto:help@lumen.example", "mailto:help@lumen.example")]
    [InlineData("tel:+4912345", "tel:+4912345")]
    [InlineData("/nowhere", null)]
    [InlineData("/round", null)]
    [InlineData("/Security", null)]
    [InlineData("other.mdx", null)]
    [InlineData("../../../../../../../../security/", null)]
    [InlineData("/../security", null)]
    [InlineData("//evil.example/x", null)]
    public void A_written_link_leads_to(string written, string? expected) =>
        Assert.Equal(expected, SmallHub.Links.Resolve(written, SmallHub.Origin)?.Href);

    [Theory]
    [InlineData("https://lumen.example", true)]
    [InlineData("HTTP://lumen.example", true)]
    [InlineData("mailto:help@lumen.example", false)]
    [InlineData("/security", false)]
    public void Only_other_sites_are_external(string written, bool expected) =>
        Assert.Equal(expected, SmallHub.Links.Resolve(written, SmallHub.Origin)!.IsExternal);

    [Fact]
    public void Addresses_files_and_twins_go_together()
    {
        Assert.Equal("https://tidegate.example/help/security/", SmallHub.Links.Canonical("security/"));
        Assert.Equal("security/index.html", HubLinks.PageFile("security/"));
        Assert.Equal("security.md", HubLinks.TwinFile("security/"));
        Assert.Equal("index.md", HubLinks.TwinFile(""));
        Assert.Equal("/help/index.md", SmallHub.Links.ToTwin(""));
    }
}
