using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen;

/// <summary>The brands to build hubs for.</summary>
/// <param name="Brands">As the library has them, at the address that was asked for.</param>
/// <param name="Problem">Why there is none to build; null where there is one.</param>
internal sealed record BrandChoice(IReadOnlyList<Brand> Brands, string? Problem)
{
    public static BrandChoice Of(Library library, SiteBuildOptions options)
    {
        var unknown = options.Brands.FirstOrDefault(id => library.Brands.All(brand => brand.Id != id));
        if (unknown is not null)
        {
            var ids = library.Brands.Select(brand => brand.Id).ToArray();
            var near = Suggestion.Nearest(unknown, ids) is { } name
                ? $"did you mean `{name}`?"
                : $"there are {string.Join(", ", ids)}";
            return new BrandChoice([], $"there is no brand `{unknown}`; {near}");
        }

        var brands = library.Brands.Where(brand => options.Brands.Count == 0 || options.Brands.Contains(brand.Id));
        var url = options.BaseUrl?.TrimEnd('/');
        Brand[] chosen = [.. brands.Select(brand => url is null ? brand : brand with { Url = url })];
        return new BrandChoice(
            chosen, chosen.Length == 0 ? $"`{options.ContentFolder}` has no brand to build a hub for" : null);
    }
}
