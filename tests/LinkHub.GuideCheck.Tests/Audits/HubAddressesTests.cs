using LinkHub.GuideCheck.Audits.Hubs;

namespace LinkHub.GuideCheck.Tests.Audits;

public sealed class HubAddressesTests
{
    private static readonly HubAddresses Addresses = new(
        "https://connect.acme.example",
        "/help/",
        new HashSet<string>(["index.html", "keys/index.html", "about.html", "a b/index.html"], StringComparer.Ordinal).Contains);

    [Theory]
    [InlineData("", "Inside keys/index.html")]
    [InlineData("#make", "Inside keys/index.html#make")]
    [InlineData("?x=1#m%20k", "Inside keys/index.html#m k")]
    [InlineData("../", "Inside ")]
    [InlineData("..", "Inside ")]
    [InlineData("./", "Inside keys/")]
    [InlineData("../about.html", "Inside about.html")]
    [InlineData("..\\about.html", "Inside about.html")]
    [InlineData("../a%20b/", "Inside a b/")]
    [InlineData("../../pricing", "Elsewhere ../../pricing")]
    [InlineData("../../../pricing", "Above ../../../pricing")]
    [InlineData("/help", "Inside ")]
    [InlineData("/help/keys/../about", "Inside about")]
    [InlineData("/helpless/", "Elsewhere /helpless/")]
    [InlineData("https://connect.acme.example/help/keys/#make", "Inside keys/#make")]
    [InlineData("HTTPS://CONNECT.acme.example/help/keys/", "Inside keys/")]
    [InlineData("http://connect.acme.example/help/", "Outside http://connect.acme.example/help/")]
    [InlineData("//cdn.lumen.example/x.js", "Outside //cdn.lumen.example/x.js")]
    [InlineData(" https://lumen\n.example/ ", "Outside https://lumen.example/")]
    [InlineData("mailto:help@acme.example", "Elsewhere mailto:help@acme.example")]
    [InlineData("https://[", "Elsewhere https://[")]
    public void An_address_is_resolved_as_browsers_do(string href, string expected)
    {
        var target = Addresses.Resolve("keys/index.html", href);
        var fragment = target.Fragment is null ? "" : "#" + target.Fragment;
        Assert.Equal(expected, $"{target.Place} {target.Path}{fragment}");
    }

    [Theory]
    [InlineData("", "index.html")]
    [InlineData("keys/", "keys/index.html")]
    [InlineData("keys", "keys/index.html")]
    [InlineData("about", "about.html")]
    [InlineData("about/", null)]
    [InlineData("Keys/", null)]
    public void A_server_finds_the_file(string path, string? file) => Assert.Equal(file, Addresses.FileOf(path));
}
