using LinkHub.DocGen.Agents;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Tests.Agents;

public sealed class EnvelopeWriterTests
{
    [Theory]
    [InlineData("A database of ducks")]
    [InlineData("See https://lumen.example/start.")]
    [InlineData("url(https://lumen.example/x)<th>")]
    [InlineData("a`file:///etc/x url(https://lumen.example/x)<th>F")]
    [InlineData("https://lumen.example/a and ada@lumen.example, or www.lumen.example")]
    [InlineData("# *not* a [link](/x) {brand.name}")]
    [InlineData("1. ends with a sign #")]
    public void A_title_and_a_description_read_back(string words)
    {
        var text = TemplateText.Literal(words);

        var written = EnvelopeWriter.Write(text, "Orchard Links", text, "Body.\n", "https://orchard.example/llms.txt");
        var read = MarkdownRoundTrip.Read(written);

        Assert.Equal(words, read.Title!.Value.Value.ToString());
        Assert.Equal("Orchard Links", read.HubName!.Value.Value);
        Assert.Equal(words, read.Description!.Value.Value.ToString());
        Assert.Equal("Body.\n", MarkdownWriter.Write(read.Body));
        Assert.EndsWith(
            "\n\n# " + Written(written) + " – Orchard Links\n\n> " + Written(written) + "\n\nBody.\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_is_kept_apart_from_what_touches_it() => Assert.Equal(
        "# url(https://lumen.example/x<></>)\\<th>\n\n",
        EnvelopeWriter.Write(TemplateText.Literal("url(https://lumen.example/x)<th>"), null, null, "", null) + "\n");

    // The words as they stand behind the quotation's mark.
    private static string Written(string twin) =>
        twin.Split('\n').Last(line => line.StartsWith("> ", StringComparison.Ordinal))[2..];
}
