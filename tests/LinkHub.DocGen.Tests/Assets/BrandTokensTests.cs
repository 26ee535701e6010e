using LinkHub.DocGen.Assets;
using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Tests.Assets;

public sealed class BrandTokensTests
{
    private static readonly BrandTheme Theme = new("#0B6E4F", "#7fd1b9", 8, Font: null, ColorMode.Auto);

    [Fact]
    public void A_theme_is_a_handful_of_properties() => Assert.Equal(
        ":root{--accent-light:#0b6e4f;--accent-dark:#7fd1b9;--radius:8px}\n",
        BrandTokens.Css(Theme, fontFile: null));

    [Fact]
    public void A_font_is_a_file_beside_the_sheet() => Assert.Equal(
        "@font-face{font-family:Brand;src:url(font.0123456789.woff2);font-weight:100 900;font-display:optional}\n"
        + ":root{--accent-light:#0b6e4f;--accent-dark:#7fd1b9;--radius:8px;--brand-font:Brand}\n",
        BrandTokens.Css(Theme, "font.0123456789.woff2"));

    [Theory]
    [InlineData("red;}body{display:none")]
    [InlineData("#12")]
    [InlineData("#12345g")]
    [InlineData("var(--x)")]
    [InlineData("url(https://x.example)")]
    [InlineData("</style>")]
    [InlineData("")]
    public void What_is_no_colour_never_gets_into_the_sheet(string value)
    {
        Assert.Throws<ArgumentException>(() => BrandTokens.Css(Theme with { Accent = value }, fontFile: null));
        Assert.Throws<ArgumentException>(() => BrandTokens.Css(Theme with { AccentDark = value }, fontFile: null));
    }

    [Theory]
    [InlineData("a);b")]
    [InlineData("../x.woff2")]
    [InlineData("https://x.example/f.woff2")]
    public void What_is_no_file_name_never_gets_into_the_sheet(string value) =>
        Assert.Throws<ArgumentException>(() => BrandTokens.Css(Theme, value));
}
