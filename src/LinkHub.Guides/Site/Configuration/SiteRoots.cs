using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>
/// Where a content folder keeps its parts; relative to the folder, or absolute where two repositories meet.
/// </summary>
public sealed record SiteRoots
{
    public string Guides { get; init; } = "guides";

    public string Connectors { get; init; } = "connectors";

    public string Pages { get; init; } = "pages";

    public string Images { get; init; } = "images";

    public string Snippets { get; init; } = "snippets";

    public string Brands { get; init; } = "brands";

    public string Locales { get; init; } = "locales";
}

/// <summary>Reads <c>roots</c>: where a content folder keeps its parts.</summary>
internal static class RootsReader
{
    private static readonly SiteRoots Defaults = new();

    internal static readonly MappingShape Shape = new(
        "set of roots", "Where the parts of the content are: relative to the content folder, or absolute.");

    private static readonly TextGrammar Folders = new(
        text => text.Length > 0 && !text.Contains('\0') ? text : null, "Write a folder.");

    private static readonly TextKey Guides = Root("guides", "The folder of the guides.", Defaults.Guides);
    private static readonly TextKey Connectors = Root(
        "connectors", "The folder of the connector definitions.", Defaults.Connectors);
    private static readonly TextKey Pages = Root(
        "pages", "The folder of the ordinary pages.", Defaults.Pages);
    private static readonly TextKey Images = Root("images", "The folder of the pictures.", Defaults.Images);
    private static readonly TextKey Snippets = Root(
        "snippets", "The folder of the parts that guides include.", Defaults.Snippets);
    private static readonly TextKey Brands = Root("brands", "The folder of the brands.", Defaults.Brands);
    private static readonly TextKey Locales = Root(
        "locales", "The folder of the hubs' own words, with one file for each language.", Defaults.Locales);

    /// <param name="roots">The group, which may be absent.</param>
    /// <param name="problemOf">Why a folder cannot be a root, or null if it can.</param>
    /// <param name="diagnostics">Receives bad values.</param>
    public static SiteRoots Read(
        Settings roots, Func<string, (string Message, string Help)?>? problemOf, DiagnosticBag diagnostics)
    {
        return new SiteRoots
        {
            Guides = Folder(Guides),
            Connectors = Folder(Connectors),
            Pages = Folder(Pages),
            Images = Folder(Images),
            Snippets = Folder(Snippets),
            Brands = Folder(Brands),
            Locales = Folder(Locales),
        };

        string Folder(TextKey key)
        {
            if (roots.Text(key) is not { } root)
            {
                return key.Value.Default!;
            }

            if (problemOf?.Invoke(root.Value) is not { } problem)
            {
                return root.Value;
            }

            diagnostics.Add(
                ConfigurationRules.BadSetting, root.Span, $"`{root.Value}` {problem.Message}", problem.Help);
            return key.Value.Default!;
        }
    }

    private static TextKey Root(string key, string description, string fallback) =>
        Shape.Add(key, new TextValue(description) { Grammar = Folders, Default = fallback });
}
