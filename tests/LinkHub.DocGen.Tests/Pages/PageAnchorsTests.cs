namespace LinkHub.DocGen.Tests.Pages;

public sealed class PageAnchorsTests
{
    [Fact]
    public void Ids_are_unique_prefixed_and_in_the_order_of_the_text()
    {
        const string Markup = """
            ## Make the key
            ## Make the key
            ## 🔑
            ## constructor
            ## __proto__
            ## What's *new* in `v2`?
            ## Größe ändern
            ## Make the key 2

            <Steps>
              <Step title="Make the key">One.</Step>
              <Step title="">Two.</Step>
              <Step>Three.</Step>
            </Steps>
            """;

        var html = SmallHub.Write(Markup).Html.Text;

        Assert.Equal(
            """
            g-make-the-key
            g-make-the-key-2
            g-part
            g-constructor
            g-proto
            g-whats-new-in-v2
            g-größe-ändern
            g-make-the-key-2-2
            g-make-the-key-3
            g-part-2
            g-step
            """.ReplaceLineEndings("\n"),
            string.Join('\n', Ids(html)));
    }

    [Theory]
    [InlineData("#make-the-key", "#g-make-the-key")]
    [InlineData("#g-make-the-key", "#g-make-the-key")]
    [InlineData("#Make-The-Key", "#g-make-the-key")]
    [InlineData("#oauth-2-0", "#g-oauth-20")]
    [InlineData("#whats-new", "#g-whats-new")]
    [InlineData("#what-s-new", "#g-whats-new")]
    public void A_fragment_finds_its_heading_however_other_tools_spell_it(string written, string expected)
    {
        var markup = $"## Make the key\n\n## OAuth 2.0\n\n## What's new\n\n[x]({written})";

        var body = SmallHub.Write(markup);

        Assert.Contains($"<a href=\"{expected}\">x</a>", body.Html.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fragment_without_heading_leaves_its_words() => Assert.EndsWith(
        "<p>there</p>", SmallHub.Write("## Here\n\n[there](#there)").Html.Text, StringComparison.Ordinal);

    private static IEnumerable<string> Ids(string html) =>
        html.Split(" id=\"").Skip(1).Select(part => part[..part.IndexOf('"')]);
}
