using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Themes;

/// <summary>
/// The templates that a hub is made of; a theme may have one of its own for each, by its exact name.
/// </summary>
public static class ThemeTemplates
{
    /// <summary>The theme's folder unless linkhub.yaml names another; a brand's is always this one.</summary>
    public const string DefaultFolder = "theme";

    public const string Extension = ".cshtml";

    public const string Layout = "Layout";
    public const string Home = "Home";
    public const string Provider = "Provider";
    public const string Guide = "Guide";
    public const string Page = "Page";
    public const string NotFound = "NotFound";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string ProviderCard = "ProviderCard";
    public const string Callout = "Callout";
    public const string Step = "Step";
    public const string Contents = "Contents";

    /// <summary>The frame of every page, then the kinds of pages.</summary>
    public static IReadOnlyList<string> Pages { get; } = [Layout, Home, Provider, Guide, Page, NotFound];

    /// <summary>The parts of pages.</summary>
    public static IReadOnlyList<string> Parts { get; } =
        [Header, Footer, ProviderCard, Callout, Step, Contents];

    /// <summary>Whether a file is a template, by its name.</summary>
    public static bool IsTemplate(string path) => path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>
    /// The known name that was meant: one in another case, or one edit away. Null for a known name, and for
    /// one that is the theme's own.
    /// </summary>
    /// <param name="name">Relative to the theme's folder, without <c>.cshtml</c>.</param>
    public static string? Meant(string name)
    {
        string[] known = [.. Pages, .. Parts];
        return known.Contains(name)
            ? null
            : known.Where(other => Suggestion.Distance(name, other, limit: 1) <= 1)
                .MinBy(other => Suggestion.Distance(name, other, limit: 1));
    }
}
