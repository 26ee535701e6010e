using System.Collections.Frozen;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>The attributes that elements may keep, and those that are removed without a finding.</summary>
internal static class AttributeCatalogue
{
    public const string WhitelabelHide = "data-whitelabel-hide";
    public const string Scopes = "data-guide-scopes";
    public const string DisplayScopes = "data-guide-display-scopes-list";

    /// <summary>Marks an item as a task: <c>true</c> if it is done, <c>false</c> if it is not.</summary>
    public const string Checked = "data-checked";

    /// <summary>The attributes that the guide format itself defines.</summary>
    public static readonly IReadOnlyList<string> Guide =
    [
        WhitelabelHide, Scopes, DisplayScopes, "data-guide-section", "data-guide-step",
        "data-guides-scope-selector", "data-guide-actions-json", "data-brand-keep",
    ];

    private static readonly FrozenSet<string> GuideNames = Guide.ToFrozenSet();

    private static readonly FrozenSet<string> Components = FrozenSet.Create(
        "title", "description", "icon", "iconType", "color", "href", "cols", "caption", "type", "size",
        "horizontal",
        "img", "arrow", "cta", "tip", "headline", "defaultOpen", "hint", "stepNumber", "name");

    private static readonly FrozenSet<string> Html = FrozenSet.Create(
        "title", "alt", "src", "href", "width", "height", "start", "open", "colspan", "rowspan", "align",
        "allowfullscreen", "allowFullScreen", "colSpan", "rowSpan");

    // Presentation and wiring that a theme decides: nothing is lost for the reader.
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "class", "className", "id", "key", "name", "role", "lang", "dir", "tabindex", "target", "rel",
        "loading", "decoding",
        "noZoom", "zoom", "sync", "dropdown", "titleSize", "noAnchor", "theme", "frameborder", "border",
        "cellpadding",
        "cellspacing", "valign", "srcset", "sizes", "allow", "referrerpolicy", "scope", "crossorigin",
        "fetchpriority",
        "iconLibrary", "disabled", "hidden", "value", "type", "expandable", "lines", "wrap", "contextual",
        "children");

    public static bool IsGuide(string name) => GuideNames.Contains(name);

    public static bool IsKept(string element, string name)
    {
        var names = ElementCatalogue.IsComponent(element) ? Components : Html;
        return names.Contains(name) || (element == "a" && name == "id")
            || (element == "li" && name == Checked);
    }

    public static bool IsSilent(string name) =>
        Silent.Contains(name) || name.StartsWith("aria-", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Recognises the guide format's own attributes, misspelt ones too.</summary>
internal static class GuideAttributes
{
    /// <summary>The attribute that was meant: the name itself, the one it nearly is, or null.</summary>
    public static string? Meant(string name)
    {
        if (AttributeCatalogue.IsGuide(name))
        {
            return name;
        }

        var plain = Letters(name);
        if (!plain.StartsWith("data", StringComparison.Ordinal) || plain.Length < 8)
        {
            return null;
        }

        return AttributeCatalogue.Guide.FirstOrDefault(
            known => Suggestion.Distance(plain, Letters(known), limit: 2) <= 2);
    }

    private static string Letters(string name) =>
        string.Concat(name.Where(char.IsAsciiLetter).Select(char.ToLowerInvariant));
}
