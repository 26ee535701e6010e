using LinkHub.Guides.Connectors;

namespace LinkHub.Guides.Tests.Connectors;

public sealed class SlugTests
{
    [Theory]
    [InlineData("API Key", "api-key")]
    [InlineData("OAuth 2.0", "oauth-2-0")]
    [InlineData("  API Key (PAT or SAK)", "api-key-pat-or-sak")]
    [InlineData("Clé d'accès", "clé-d-accès")]
    [InlineData("🔑", "")]
    [InlineData("", "")]
    [InlineData("a\ud800b", "a-b")]
    [InlineData("../../x", "x")]
    [InlineData("ÉTÉ", "été")]
    public void Is_made_of_letters_and_digits(string label, string slug) => Assert.Equal(slug, Slug.Of(label));
}
