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
