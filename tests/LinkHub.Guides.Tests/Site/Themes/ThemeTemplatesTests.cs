using LinkHub.Guides.Site.Themes;

namespace LinkHub.Guides.Tests.Site.Themes;

public class ThemeTemplatesTests
{
    [Theory]
    [InlineData("Layout", null)]
    [InlineData("layout", "Layout")]
    [InlineData("NotFuond", "NotFound")]
    [InlineData("Pages", "Page")]
    [InlineData("Providercard", "ProviderCard")]
    [InlineData("Menu", null)]
    [InlineData("parts/layout", null)]
    [InlineData("", null)]
    public void A_slip_is_told_from_a_name_of_its_own(string name, string? known) =>
        Assert.Equal(known, ThemeTemplates.Meant(name));
}
