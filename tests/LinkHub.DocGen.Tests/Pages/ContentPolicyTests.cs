using LinkHub.DocGen.Pages;
using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Tests.Pages;

public sealed class ContentPolicyTests
{
    private static readonly ConnectSettings Post =
        new(ConnectMode.Post, "https://api.lumen.example/connect", ["https://app.lumen.example"]);

    [Fact]
    public void Without_an_endpoint_nothing_can_be_sent() => Assert.Equal(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        ContentPolicy.ForMeta(ConnectSettings.Preview, []));

    [Fact]
    public void A_form_may_send_to_the_endpoint_and_nowhere_else()
    {
        var policy = ContentPolicy.ForMeta(Post, []);

        Assert.Contains("connect-src 'self' https://api.lumen.example;", policy, StringComparison.Ordinal);
        Assert.Contains("form-action https://api.lumen.example;", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_header_says_who_may_frame_a_page()
    {
        Assert.DoesNotContain("frame-ancestors", ContentPolicy.ForMeta(Post, []), StringComparison.Ordinal);
        Assert.EndsWith("; frame-ancestors https://app.lumen.example", ContentPolicy.ForHeader(Post, []), StringComparison.Ordinal);
        Assert.EndsWith(
            "; frame-ancestors 'none'", ContentPolicy.ForHeader(ConnectSettings.Preview, []), StringComparison.Ordinal);
    }

    [Fact]
    public void Frames_come_from_listed_hosts_alone() => Assert.Contains(
        "; frame-src https://video.example;", ContentPolicy.ForMeta(Post, ["video.example"]), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://api.lumen.example/")]
    [InlineData("file://localhost/etc")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/connect")]
    public void An_unsafe_endpoint_is_none(string endpoint) => Assert.Contains(
        "connect-src 'self'; form-action 'none';",
        ContentPolicy.ForMeta(Post with { Endpoint = endpoint }, []),
        StringComparison.Ordinal);
}
