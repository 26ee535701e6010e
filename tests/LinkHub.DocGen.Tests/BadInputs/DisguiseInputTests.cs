using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace LinkHub.DocGen.Tests.BadInputs;

/// <summary>Disguises of the host's name through a whole build: a finding at the place where each was written.</summary>
public sealed class DisguiseInputTests
{
    [Theory]
    [InlineData("Ask Tide Gate first.", "6:5")]
    [InlineData("Ask Tide-Gate first.", "6:5")]
    [InlineData("Ask tide_gate first.", "6:5")]
    [InlineData("Ask Tide\U0001F30AGate first.", "6:5")]
    [InlineData("Ask T i d e G a t e first.", "6:5")]
    [InlineData("Ask T1deGate first.", "6:5")]
    [InlineData("Ask \u13A2ideGat\u0435 first.", "6:5")]
    [InlineData("Ask Tide\u3164Gate first.", "6:5")]
    [InlineData("| a | b |\n|---|---|\n| Tide | Gate |", "8:3")]
    [InlineData("- Tide\n- Gate", "6:3")]
    [InlineData("<details>\n<summary>Tide</summary>\n\nGate is there.\n\n</details>", "7:10")]
    [InlineData("```js\nname = \"Tide\" + \"Gate\"\n```", "7:9")]
    [InlineData("```js\nname = atob('VGlkZUdhdGU=')\n```", "7:14")]
    [InlineData("[x](https://other.example/tide%252525252567ate)", "6:")]
    [InlineData("[x](https://other.example/tide-gate/)", "6:")]
    [InlineData("![Tide Gate](/images/a.svg)", "6:")]
    public void A_disguise_stops_the_build(string body, string place)
    {
        using var site = new BadSite().Guide(body)
            .Write("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");

        var result = site.Build();

        Assert.False(result.IsPublished);
        Assert.Contains($"LH602 {BadSite.GuidePath}:{place}", BadSite.Findings(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brands/orchard/theme.css", ".x::after { content: \"Tide\" \"Gate\" }")]
    [InlineData("brands/orchard/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text x=\"30\">Gate</text><text>Tide</text></svg>")]
    [InlineData("brands/orchard/slots/footer.html", "<table><tr><td>Tide</td><td>Gate</td></tr></table>")]
    public void A_disguise_in_a_brands_file_stops_the_build(string path, string text)
    {
        using var site = new BadSite().Write(path, text);

        var result = site.Build();

        Assert.False(result.IsPublished);
        Assert.Contains($"LH602 {path}:1:", BadSite.Findings(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TideGate", false)]
    [InlineData("Orchard", true)]
    public void The_compressed_text_of_a_picture_counts(string author, bool isPublished)
    {
        using var site = new BadSite().Guide("![x](/images/a.png)").Write("images/a.png", "");
        File.WriteAllBytes(site["images/a.png"], Png(author));

        var result = site.Build();

        Assert.Equal(isPublished, result.IsPublished);
        Assert.Equal(!isPublished, BadSite.Findings(result).Contains("LH602 ", StringComparison.Ordinal));
    }

    private static byte[] Png(string author)
    {
        using var text = new MemoryStream();
        using (var stream = new ZLibStream(text, CompressionLevel.Optimal))
        {
            stream.Write(Encoding.ASCII.GetBytes(author));
        }

        return
        [
            0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR", [0, 0, 0, 9, 0, 0, 0, 9, 8, 0, 0, 0, 0]),
            .. Chunk("zTXt", [.. "Author\0\0"u8, .. text.ToArray()]), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []),
        ];
    }

    private static byte[] Chunk(string kind, byte[] data)
    {
        var size = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(size, data.Length);
        return [.. size, .. Encoding.ASCII.GetBytes(kind), .. data, 0, 0, 0, 0];
    }
}
