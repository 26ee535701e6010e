using LinkHub.Guides.Brands.Colors;

namespace LinkHub.Guides.Tests.Brands;

public sealed class ContrastTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#777777", "#ffffff", 4.478)]
    [InlineData("#767676", "#ffffff", 4.542)]
    [InlineData("#ff0000", "#ffffff", 3.998)]
    public void Ratios_are_those_of_wcag(string text, string ground, double ratio) =>
        Assert.Equal(ratio, CssColor.Parse(text)!.Value.ContrastWith(CssColor.Parse(ground)!.Value), 0.001);

    [Fact]
    public void The_proposed_colour_passes_and_hardly_more_and_keeps_its_hue()
    {
        for (var i = 0; i < 4096; i += 7)
        {
            var color = new Srgb((byte)((i >> 8) * 17), (byte)(((i >> 4) & 15) * 17), (byte)((i & 15) * 17));
            foreach (var ground in new[] { Srgb.White, Srgb.DarkGround })
            {
                var proposed = Contrast.NearestPassing(color, ground);
                Assert.True(Contrast.Passes(proposed, ground), $"{color} → {proposed} on {ground}");
                if (Contrast.Passes(color, ground))
                {
                    Assert.Equal(color, proposed);
                }
                else
                {
                    Assert.InRange(proposed.ContrastWith(ground), 4.5, 4.75);
                }
            }
        }
    }

    [Fact]
    public void A_bright_orange_becomes_the_nearest_readable_one()
    {
        var proposed = Contrast.NearestPassing(CssColor.Parse("#ff6600")!.Value, Srgb.White);
        Assert.Equal("#cb4f00", proposed.ToString());
    }
}
