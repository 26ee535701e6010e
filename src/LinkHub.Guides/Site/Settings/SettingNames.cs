namespace LinkHub.Guides.Site;

/// <summary>The names a <c>linkhub.yaml</c> and a <c>brand.yaml</c> may hold, object by object: readers and schemas share them.</summary>
public static class SettingNames
{
    public static readonly IReadOnlyList<string> Site =
    [
        "host", "functional", "roots", "language", "editUrl", "iframeHosts", "redirects", "limits",
    ];

    public static readonly IReadOnlyList<string> Host = ["brand", "terms", "domains"];

    public static readonly IReadOnlyList<string> Roots =
        ["guides", "connectors", "pages", "images", "snippets", "brands"];

    public static readonly IReadOnlyList<string> Redirect = ["from", "to"];

    public static readonly IReadOnlyList<string> Limits =
        ["guideBytes", "depth", "steps", "definitionBytes", "imageBytes"];

    public static readonly IReadOnlyList<string> Brand =
    [
        "name", "hub", "whitelabel", "url", "basePath", "theme", "logo", "logoDark", "favicon", "support", "links",
        "providers", "scopes", "actions", "terms", "forbidden", "connect", "indexing",
    ];

    public static readonly IReadOnlyList<string> Theme = ["accent", "accentDark", "radius", "font", "mode"];

    public static readonly IReadOnlyList<string> Support = ["email", "url"];

    public static readonly IReadOnlyList<string> Links = ["header", "footer", "legal"];

    public static readonly IReadOnlyList<string> Link = ["text", "url"];

    public static readonly IReadOnlyList<string> Providers = ["include", "exclude"];

    public static readonly IReadOnlyList<string> Connect = ["endpoint", "parentOrigins", "mode"];

    /// <summary>The HTML partials a brand's <c>slots/</c> may hold, without <c>.html</c>.</summary>
    public static readonly IReadOnlyList<string> Slots =
        ["head-end", "header", "before-form", "after-guide", "footer"];
}
