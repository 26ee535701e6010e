using LinkHub.Guides.Brands.Colors;

namespace LinkHub.Guides.Tests.Brands;

public sealed class CssColorTests
{
    [Theory]
    [InlineData("#0b6e4f", "#0b6e4f")]
    [InlineData("#0B6E4F", "#0b6e4f")]
    [InlineData("#fa0", "#ffaa00")]
    [InlineData("rgb(11, 110, 79)", "#0b6e4f")]
    [InlineData("rgb(11 110 79)", "#0b6e4f")]
    [InlineData("rgb(100%, 0%, 50%)", "#ff0080")]
    [InlineData("oklch(1 0 0)", "#ffffff")]
    [InlineData("oklch(0 0 0)", "#000000")]
    [InlineData("oklch(0.627955 0.257683 29.2339)", "#ff0000")]
    [InlineData("oklch(62.7955% 0.257683 29.2339deg)", "#ff0000")]
    [InlineData("oklch(86.6440% 0.294827 142.4953)", "#00ff00")]
    [InlineData("oklch(45.2014% 0.313214 264.0520)", "#0000ff")]
    public void Colours_become_six_digits(string text, string color) =>
        Assert.Equal(color, CssColor.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("red")]
    [InlineData("#12")]
    [InlineData("#12345")]
    [InlineData("#0b6e4f80")]
    [InlineData("#0b6e4g")]
    [InlineData("#0b6e4f;}body{display:none")]
    [InlineData("red;}body{…")]
    [InlineData("url(https://x.example)")]
    [InlineData("</style>")]
    [InlineData("expression(alert(1))")]
    [InlineData("var(--x)")]
    [InlineData("rgb(256, 0, 0)")]
    [InlineData("rgb(-1, 0, 0)")]
    [InlineData("rgb(1, 2)")]
    [InlineData("rgb(1, 2, 3, 0.5)")]
    [InlineData("rgb(NaN, 0, 0)")]
    [InlineData("rgb(1e1, 0, 0)")]
    [InlineData("oklch(1.5 0 0)")]
    [InlineData("oklch(0.5 0.1 361)")]
    [InlineData("oklch(from red l c h)")]
    public void Nothing_else_is_a_colour(string text) => Assert.Null(CssColor.Parse(text));

    [Fact]
    public void Every_colour_survives_the_way_there_and_back()
    {
        for (var i = 0; i < 4096; i++)
        {
            var color = new Srgb((byte)((i >> 8) * 17), (byte)(((i >> 4) & 15) * 17), (byte)((i & 15) * 17));
            Assert.Equal(color, Oklch.Of(color).ToSrgb());
        }
    }

    [Fact]
    public void A_colour_no_screen_shows_keeps_its_lightness_and_hue()
    {
        var shown = Oklch.Of(new Oklch(0.7, 0.4, 150).ToSrgb());
        Assert.Equal(0.7, shown.Lightness, 0.01);
        Assert.Equal(150, shown.Hue, 1.0);
    }
}
