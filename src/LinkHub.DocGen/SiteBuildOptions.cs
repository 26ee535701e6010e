using LinkHub.DocGen.Publish;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Themes;

namespace LinkHub.DocGen;

/// <summary>What a build makes, and where.</summary>
/// <param name="ContentFolder">The folder with <c>linkhub.yaml</c>, or one that needs none.</param>
/// <param name="OutputFolder">Receives one folder for each brand; nothing outside it is touched.</param>
public sealed record SiteBuildOptions(string ContentFolder, string OutputFolder)
{
    /// <summary>Brand folders to build; empty means all.</summary>
    public IReadOnlyList<string> Brands { get; init; } = [];

    /// <summary>Overrides the brands' own public address, for previews.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>
    /// Overrides the brands' own scopes; empty means that the brands or the readers decide.
    /// </summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Whether guides with errors stop the publication.</summary>
    public bool IsChecked { get; init; } = true;

    /// <summary>Whether an output folder that was not made by a build may be taken over.</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether pages show the date of their file's last change, if Git knows it.</summary>
    public bool ReadsHistory { get; init; }

    /// <summary>Whether roots that lead out of the content folder are refused.</summary>
    public bool IsContentOnly { get; init; }

    /// <summary>How many guides are worked on at once; the output never depends on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How templates of themes are compiled and rendered.</summary>
    public ThemeOptions Themes { get; init; } = new();

    /// <summary>Called when publishing begins, after which an interrupt is too late.</summary>
    public Action Publishing { get; init; } = () => { };

    /// <summary>Called with the path of a content file before each opening; null for no call.</summary>
    public Action<string>? Opening { get; init; }

    /// <summary>The disk that the hubs are published to.</summary>
    internal IOutputDisk Disk { get; init; } = new OutputDisk();
}

/// <summary>The brands to build hubs for, or why there are none.</summary>
/// <param name="Brands">As the library has them, at the address that was asked for.</param>
/// <param name="Problem">Why no hub can be built; null if there are brands.</param>
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

        var brands = library.Brands.Where(
            brand => options.Brands.Count == 0 || options.Brands.Contains(brand.Id));
        var url = options.BaseUrl?.TrimEnd('/');
        Brand[] chosen = [.. brands.Select(brand => url is null ? brand : brand with { Url = url })];
        return new BrandChoice(
            chosen, chosen.Length == 0 ? $"`{options.ContentFolder}` has no brand to build a hub for" : null);
    }
}
