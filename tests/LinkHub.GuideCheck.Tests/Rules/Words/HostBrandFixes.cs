
namespace LinkHub.GuideCheck.Tests.Rules.Words;

public sealed class HostBrandFixes
{
    [Theory]
    [InlineData("Open Northwind Docs.", "Open {brand.hub}.")]
    [InlineData("Northwind's keys, and **Northwind**.", "{brand.name}'s keys, and **{brand.name}**.")]
    [InlineData("<Card title=\"In Northwind\">Text.</Card>", "<Card title=\"In {brand.name}\">Text.</Card>")]
    [InlineData("Name it `Northwind`.", "Name it `{brand.name}`.")]
    public void Puts_a_variable(string before, string after)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            Assert.Equal(after, RuleTrial.Fixed("LH605", before, lineEnd));
        }
    }

    [Theory]
    [InlineData("See https://docs.northwind.example and `help@Northwind.example`.")]
    [InlineData("Northwinds and northwind.")]
    [InlineData("<p data-whitelabel-hide>Northwind.</p>")]
    [InlineData("[Docs](https://docs.northwind.example/Northwind)")]
    public void Leaves_addresses_other_words_and_hidden_parts(string body) => Assert.Empty(RuleTrial.Find("LH605", body));

    [Fact]
    public void A_part_of_a_longer_name_is_left_to_a_person()
    {
        Assert.Single(RuleTrial.Find("LH605", "Name it `Northwind_Sync`."));
        Assert.Equal("Name it `Northwind_Sync`.", RuleTrial.Fixed("LH605", "Name it `Northwind_Sync`.", "\n"));
    }

    [Theory]
    [InlineData("title: Northwind and 'you'", "title: '{brand.name} and ''you'''")]
    [InlineData("title: 'Northwind and you'", "title: '{brand.name} and you'")]
    [InlineData("title: Link Northwind", "title: Link {brand.name}")]
    public void A_title_stays_a_title(string before, string after)
    {
        var text = $"---\n{before}\ndescription: How.\n---\n";
        var found = RuleTrial.Find("LH605", "", files: ("pages/more.mdx", text));
        var edit = Assert.Single(Assert.Single(found).Fix!.Edits);
        Assert.Equal($"---\n{after}\ndescription: How.\n---\n", text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..]);
    }
}
