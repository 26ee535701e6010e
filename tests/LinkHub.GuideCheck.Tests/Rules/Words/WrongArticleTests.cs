
namespace LinkHub.GuideCheck.Tests.Rules.Words;

public sealed class WrongArticleTests
{
    [Theory]
    [InlineData("Make a API key.", "Make an API key.")]
    [InlineData("A Acme account\nand an\n[page](https://acme.example) of it.", "An Acme account\nand a\n[page](https://acme.example) of it.")]
    [InlineData("Make a {provider.name} key.", "Make an {provider.name} key.")]
    [InlineData("<Note>Type a “Admin” name.</Note>", "<Note>Type an “Admin” name.</Note>")]
    public void Is_mended(string before, string after)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            Assert.Equal(after.ReplaceLineEndings(lineEnd), RuleTrial.Fixed("LH608", before, lineEnd));
        }
    }

    [Theory]
    [InlineData("Choose plan A or plan B, or option a and b.")]
    [InlineData("Take vitamin A each day; a) open it.")]
    [InlineData("A/B tests, a `api_key` and a {brand.name} account.")]
    [InlineData("`a Acme key`")]
    public void Is_not_found_in(string body) => Assert.Empty(RuleTrial.Find("LH608", body));

    [Fact]
    public void Counts_only_in_English() => Assert.Empty(RuleTrial.Find(
        "LH608", "Conecta a Acme.", files: ("linkhub.yaml", "host: {brand: northwind}\nlanguage: es\n")));
}
