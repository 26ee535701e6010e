using LinkHub.GuideCheck.Rules;

namespace LinkHub.GuideCheck.Tests.Rules.Links;

public sealed class WebHostTests
{
    [Theory]
    [InlineData("https://Acme.example/a?b#c", "acme.example")]
    [InlineData("http://user@acme.example:8080", "acme.example")]
    [InlineData("http://[::1]:80/", "::1")]
    [InlineData("https://{subdomain}.acme.example", null)]
    [InlineData("https://<your-site>.acme.example", null)]
    [InlineData("mailto:help@acme.example", null)]
    [InlineData("/settings", null)]
    public void Is_read_from(string address, string? host) => Assert.Equal(host, WebHost.Of(address));

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("box.local", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.20.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("8.8.8.8", false)]
    [InlineData("local.acme.example", false)]
    public void Is_of_the_authors_network(string host, bool expected) => Assert.Equal(expected, WebHost.IsLocal(host));

    [Theory]
    [InlineData("staging.acme.example", false, true)]
    [InlineData("app-staging.acme.example", false, true)]
    [InlineData("dev.acme.example", false, false)]
    [InlineData("dev.northwind.example", true, true)]
    [InlineData("developers.northwind.example", true, false)]
    public void Is_for_trials(string host, bool isOwn, bool expected) => Assert.Equal(expected, WebHost.IsTrial(host, isOwn));
}
