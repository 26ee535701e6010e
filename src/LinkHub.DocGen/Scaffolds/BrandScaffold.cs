using LinkHub.Guides.Brands;
using LinkHub.Guides.Brands.Colors;

namespace LinkHub.DocGen.Scaffolds;

/// <summary>The first files of a brand: its settings, and pictures from its initials in its colour.</summary>
internal static class BrandScaffold
{
    private static readonly Srgb Accent = new(0x1F, 0x5F, 0x99);

    public static IReadOnlyList<ScaffoldFile> Files(string root, string id, string name)
    {
        var icon = InitialsIcon.Svg(name, Accent);
        return
        [
            new ScaffoldFile($"{root}/{id}/brand.yaml", Settings(root, id, name)),
            new ScaffoldFile($"{root}/{id}/logo.svg", icon),
            new ScaffoldFile($"{root}/{id}/favicon.svg", icon),
        ];
    }

    private static string Settings(string root, string id, string name)
    {
        var up = string.Concat(Enumerable.Repeat("../", root.Split('/').Length + 1));
        return
            $$"""
            # yaml-language-server: $schema={{up}}schemas/brand.schema.json
            name: {{ScaffoldText.Yaml(name)}}
            hub: {{ScaffoldText.Yaml($"{name} Connect")}}
            whitelabel: true
            # Put the brand's real address and mailbox here; texts name both.
            url: https://connect.{{id}}.example
            basePath: /
            theme:
              accent: "{{Accent}}"
              accentDark: "{{Contrast.NearestPassing(Accent, Srgb.DarkGround)}}"
              radius: 8
              font: system
              mode: auto
            logo: logo.svg
            favicon: favicon.svg
            support:
              email: help@{{id}}.example
            connect:
              mode: preview
            indexing: false

            """.ReplaceLineEndings("\n");
    }
}
