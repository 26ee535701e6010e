
namespace LinkHub.Repository.Tests;

public sealed class NamespaceLaws
{
    // Reading markup goes up and down: an element's content is read as the whole text is.
    private const string Markup = "LinkHub.Guides.Markup";

    [Theory]
    [InlineData("LinkHub.Guides")]
    [InlineData("guidecheck")]
    [InlineData("docgen")]
    [InlineData("browsercheck")]
    public void Namespaces_point_one_way(string assembly)
    {
        var uses = TypeUses.In(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        Assert.NotEmpty(uses);
        var cycles = NamespaceCycle.In(uses).Where(cycle => !cycle.Namespaces.All(IsOfMarkup)).ToArray();
        Assert.True(cycles.Length == 0, string.Join('\n', cycles.AsEnumerable()));
    }

    [Fact]
    public void A_cycle_is_found_with_the_types_that_make_it()
    {
        TypeUse[] uses =
        [
            new("Site", "Library", "Brands", "Brand"),
            new("Brands", "BrandReader", "Files", "ContentFile"),
            new("Files", "FolderWalk", "Site", "SiteRules"),
            new("Files", "FolderWalk", "Site", "SiteLimits"),
            new("Site", "Library", "Text", "SourceFile"),
            new("Text", "SourceFile", "Text", "SourceSpan"),
            new("Pages", "Page", "Site", "Library"),
        ];
        var cycle = Assert.Single(NamespaceCycle.In(uses));
        Assert.Equal(
            """
            These namespaces use one another: Brands, Files, Site
              Site -> Brands: Library uses Brand
              Brands -> Files: BrandReader uses ContentFile
              Files -> Site: FolderWalk uses SiteLimits, FolderWalk uses SiteRules

            """.ReplaceLineEndings("\n"),
            cycle.ToString());
    }

    [Fact]
    public void Two_cycles_are_told_apart()
    {
        TypeUse[] uses =
        [
            new("A", "A1", "B", "B1"), new("B", "B1", "A", "A1"), new("B", "B1", "C", "C1"),
            new("C", "C1", "D", "D1"), new("D", "D1", "C", "C1"),
        ];
        Assert.Equal([["A", "B"], ["C", "D"]], NamespaceCycle.In(uses).Select(cycle => cycle.Namespaces));
    }

    private static bool IsOfMarkup(string name) =>
        name == Markup || name.StartsWith(Markup + ".", StringComparison.Ordinal);
}
