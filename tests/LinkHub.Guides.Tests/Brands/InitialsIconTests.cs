using LinkHub.Guides.Brands;
using LinkHub.Guides.Brands.Colors;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Brands;

public sealed class InitialsIconTests
{
    [Theory]
    [InlineData("Northwind", "N")]
    [InlineData("north wind traders", "NW")]
    [InlineData("Ärzte-Portal", "ÄP")]
    [InlineData("<script> & co", "SC")]
    [InlineData("42 Degrees", "4D")]
    [InlineData("…", "")]
    public void Two_words_give_two_letters(string name, string initials) =>
        Assert.Equal(initials, InitialsIcon.InitialsOf(name));

    [Theory]
    [InlineData("#0b6e4f", "fill=\"#ffffff\">NT</text>")]
    [InlineData("#ffe08a", "fill=\"#0f1115\">NT</text>")]
    public void The_letters_can_be_read_on_any_colour(string accent, string end)
    {
        var svg = InitialsIcon.Svg("Northwind Traders", CssColor.Parse(accent)!.Value);
        Assert.Contains(end, svg, StringComparison.Ordinal);
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(SvgCleaner.Clean(new SourceFile("favicon.svg", svg), diagnostics));
        Assert.Empty(diagnostics);
    }
}
