using System.Buffers;
using System.Text;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Files;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Scaffolds;

/// <summary>
/// Makes the first files of guides, connectors, brands and themes; they are read without a finding. Writes
/// nothing itself.
/// </summary>
public static class Scaffold
{
    /// <summary>A guide made from its definition, with the fields that the form asks for.</summary>
    /// <param name="library">Holds the definition.</param>
    /// <param name="key">The connector's key.</param>
    /// <param name="methodSlug">The method's slug, or null if the connector has one method only.</param>
    /// <param name="kind">Who the guide is for.</param>
    public static ScaffoldResult Guide(Library library, string key, string? methodSlug, GuideKind kind)
    {
        if (library.Connectors.FirstOrDefault(connector => connector.Key.Value == key) is not { } connector)
        {
            return Unknown("connector", key, library.Connectors.Select(known => known.Key.Value));
        }

        var slugs = connector.Methods.Select(method => method.Slug).ToList();
        var chosen = methodSlug is null
            ? (connector.Methods.Count == 1 ? connector.Methods[0] : null)
            : connector.Methods.FirstOrDefault(method => method.Slug == methodSlug);
        if (chosen is null)
        {
            return methodSlug is null
                ? ScaffoldResult.Failed(
                    $"`{key}` has {slugs.Count} auth methods", $"Name one of {Listed(slugs)}.")
                : Unknown("auth method", methodSlug, slugs);
        }

        var path = $"{library.Site.Roots.Guides.TrimEnd('/')}/{key}/{kind.Slug()}/{chosen.Slug}.mdx";
        return new ScaffoldResult([new ScaffoldFile(path, GuideScaffold.Text(connector, chosen, kind))]);
    }

    /// <summary>A connector with one auth method that asks for an API key.</summary>
    /// <param name="library">Names the folder of definitions.</param>
    /// <param name="name">The provider's name; its key is made from it.</param>
    public static ScaffoldResult Connector(Library library, string name)
    {
        var key = Slug.Of(name);
        return FileNames.SlugProblem(key) is { } problem
            ? ScaffoldResult.Failed($"the key `{key}`, made from `{name}`, {problem}", "Choose another name.")
            : new ScaffoldResult(
                ConnectorScaffold.Files(library.Site.Roots.Connectors.TrimEnd('/'), key, name));
    }

    /// <summary>A whitelabel brand that can be built at once, with pictures made from its initials.</summary>
    /// <param name="library">Names the folder of brands.</param>
    /// <param name="name">The brand's name; its folder's name is made from it.</param>
    public static ScaffoldResult Brand(Library library, string name)
    {
        var id = Slug.Of(name);
        return FileNames.IdProblem(id) is { } problem
            ? ScaffoldResult.Failed(
                $"the folder `{id}`, made from `{name}`, {problem}", "Choose a name in ASCII.")
            : new ScaffoldResult(
                BrandScaffold.Files(library.Site.Roots.Brands.TrimEnd('/'), id, name.Trim()));
    }

    /// <summary>Templates that show what the built-in look shows.</summary>
    /// <param name="library">Says where templates are.</param>
    /// <param name="brandId">The brand whose theme is begun; null for that of all hubs.</param>
    /// <param name="names">The templates; none for all.</param>
    public static ScaffoldResult Theme(Library library, string? brandId, IReadOnlyList<string> names)
    {
        if (names.FirstOrDefault(name => !ThemeScaffold.Names.Contains(name)) is { } unknown)
        {
            return Unknown("template", unknown, ThemeScaffold.Names);
        }

        var chosen = names.Count == 0 ? ThemeScaffold.Names : names;
        var site = library.Site;
        if (brandId is null)
        {
            var root = site.Theme?.Value.TrimEnd('/') ?? ThemeTemplates.DefaultFolder;
            return new ScaffoldResult(ThemeScaffold.Files(root, chosen));
        }

        if (library.Brands.All(brand => brand.Id != brandId))
        {
            return Unknown("brand", brandId, library.Brands.Select(brand => brand.Id));
        }

        var own = $"{site.Roots.Brands.TrimEnd('/')}/{brandId}/{ThemeTemplates.DefaultFolder}";
        return new ScaffoldResult(ThemeScaffold.Files(own, chosen))
        {
            Remark = site.AllowsBrandTemplates
                ? null
                : "Write `templates: {brands: true}` into linkhub.yaml: a template is code that runs at build time.",
        };
    }

    private static ScaffoldResult Unknown(string what, string name, IEnumerable<string> known)
    {
        List<string> names = [.. known];
        var nearest = Suggestion.Nearest(name, names);
        var help = nearest is not null ? $"Did you mean `{nearest}`?"
            : names.Count == 0 ? "Write its definition first."
            : $"Name one of {Listed(names)}.";
        return ScaffoldResult.Failed($"there is no {what} `{name}`", help);
    }

    private static string Listed(List<string> names)
    {
        const int shown = 12;
        var listed = string.Join(", ", names.Take(shown).Select(name => $"`{name}`"));
        return names.Count > shown ? $"{listed} and {names.Count - shown} more" : listed;
    }
}

/// <summary>A file that a scaffold proposes.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Text">UTF-8 when written; line ends are <c>\n</c>.</param>
public sealed record ScaffoldFile(string Path, string Text);

/// <summary>Writes a definition's words into a scaffold so that they read back as those words.</summary>
internal static class ScaffoldText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#|~&!");

    /// <summary>For Markdown within a line.</summary>
    public static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in OneLine(text))
        {
            if (Special.Contains(c))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>For an attribute's value in double quotes.</summary>
    public static string Attribute(string text) => OneLine(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("{", "&#123;", StringComparison.Ordinal);

    /// <summary>As a YAML value: in double quotes, which no word of any language ends or changes.</summary>
    public static string Yaml(string text) => "\"" + OneLine(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
