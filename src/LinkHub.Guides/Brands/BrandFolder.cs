using LinkHub.Guides.Connectors;
using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Brands;

/// <summary>Finds and reads the brands: one folder each.</summary>
/// <param name="folder">Opens the files of all brands.</param>
/// <param name="site">Says who the host is, what is allowed, and how large files may be.</param>
/// <param name="theme">The theme of every hub; null for none.</param>
internal sealed class BrandFolder(ContentFolder folder, SiteConfig site, ThemeFolder? theme)
{
    private const string FileName = "brand.yaml";

    /// <summary>
    /// The brands by id, and the host: the one linkhub.yaml names, else the only one that is not whitelabel.
    /// </summary>
    public (IReadOnlyList<Brand> Brands, Located<string>? Host) Read(
        IReadOnlyList<Connector> connectors,
        DiagnosticBag diagnostics)
    {
        var brands = new List<Brand>();
        var files = folder.List(diagnostics);
        ReportStrayFiles(files, diagnostics);
        var filesById = files.ToLookup(IdOf);
        var ids = folder.Folders([]).Union(filesById.Select(group => group.Key).Where(id => id.Length > 0))
            .Order(StringComparer.Ordinal).ToList();

        // A host brand that does not exist is ignored, so that no brand is reported for not being that one.
        var host = ids.Contains(site.HostBrand?.Value ?? "") ? site.HostBrand?.Value : null;
        foreach (var id in ids)
        {
            if (ReadBrand(id, host, [.. filesById[id]], diagnostics) is { } brand)
            {
                brands.Add(brand);
            }
        }

        var known = connectors.Select(connector => connector.Key.Value).ToList();
        foreach (var brand in brands)
        {
            CheckProviders([.. brand.IncludedProviders, .. brand.ExcludedProviders], known, diagnostics);
        }

        return (brands, HostOf(brands, diagnostics));
    }

    // A file in the place of a brand's folder is a mistake, and no sign that the brand was removed.
    private void ReportStrayFiles(IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics)
    {
        foreach (var file in files.Where(file => IdOf(file).Length == 0))
        {
            if (FileNames.IdProblem(file.Path[folder.Prefix.Length..]) is null)
            {
                diagnostics.Add(
                    ConfigurationRules.MissingSetting,
                    new SourceFile(file.Path, "").Whole,
                    $"`{file.Path}` is a file where the folder of a brand is expected",
                    $"Make it a folder with a `{FileName}`, or delete it.");
            }
        }
    }

    private static void CheckProviders(
        IReadOnlyList<Located<string>> keys,
        List<string> known,
        DiagnosticBag diagnostics)
    {
        foreach (var key in keys.Where(key => !known.Contains(key.Value)))
        {
            var help = Suggestion.Nearest(key.Value, known) is { } nearest
                ? $"Write `{nearest}`."
                : "Write the key of a connector.";
            diagnostics.Add(
                ConfigurationRules.UnknownProvider, key.Span, $"there is no connector `{key.Value}`", help);
        }
    }

    private Located<string>? HostOf(List<Brand> brands, DiagnosticBag diagnostics)
    {
        if (site.HostBrand is not { } named)
        {
            var hosts = brands.Where(brand => !brand.IsWhitelabel).ToList();
            return hosts.Count == 1 ? new Located<string>(hosts[0].Id, hosts[0].Name.Span) : null;
        }

        var known = brands.Select(brand => brand.Id).ToList();
        if (!known.Contains(named.Value))
        {
            var help = Suggestion.Nearest(named.Value, known) is { } nearest
                ? $"Write `{nearest}`."
                : $"Make a folder `{named.Value}` with a `{FileName}` beside the other brands.";
            diagnostics.Add(
                ConfigurationRules.UnknownBrand, named.Span, $"there is no brand `{named.Value}`", help);
        }

        return named;
    }

    private string IdOf(ContentFile file)
    {
        var rest = file.Path[folder.Prefix.Length..];
        return rest.IndexOf('/') is var slash and >= 0 ? rest[..slash] : "";
    }

    private Brand? ReadBrand(
        string id, string? host, IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics)
    {
        var root = folder.Prefix + id;
        var place = new SourceFile($"{root}/{FileName}", "").Whole;
        if (FileNames.IdProblem(id) is { } problem)
        {
            diagnostics.Add(
                ConfigurationRules.BadName, place, $"the brand's folder `{id}` {problem}",
                "Rename the folder.");
            return null;
        }

        if (files.All(file => file.Path != $"{root}/{FileName}"))
        {
            const string help = "Write one that begins with `name:`.";
            diagnostics.Add(
                ConfigurationRules.MissingSetting, place, $"the brand `{id}` has no `{FileName}`", help);
            return null;
        }

        var limit = site.Limits.DefinitionBytes;
        var assets = new BrandAssets(folder, root, files, site.Limits.ImageBytes, diagnostics);
        return folder.ReadText($"{root}/{FileName}", limit, diagnostics) is { } file
            && BrandReader.Read(id, file, host, assets, diagnostics) is { } brand
            ? brand with { Templates = Templates(root, files, diagnostics) }
            : null;
    }

    private ThemeFolder? Templates(
        string root, IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics)
    {
        var path = root + "/theme";
        ContentFile[] own =
            [.. files.Where(file => file.Path.StartsWith(path + "/", StringComparison.Ordinal))];
        if (own.Length == 0)
        {
            return null;
        }

        if (site.AllowsBrandTemplates)
        {
            return ThemeFolder.Read(folder, path, own, theme, site.Limits, diagnostics);
        }

        diagnostics.Add(
            ConfigurationRules.ForbiddenTemplates,
            new SourceFile(own[0].Path, "").Whole,
            $"a brand may not bring templates, and `{path}` is not read",
            "Delete the folder, or write `templates: {brands: true}` in linkhub.yaml where you trust whoever "
            + "writes it: a template is code that runs at build time.");
        return null;
    }
}
