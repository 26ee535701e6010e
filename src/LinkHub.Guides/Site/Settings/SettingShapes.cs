using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site;

/// <summary>
/// What a <c>linkhub.yaml</c> and a <c>brand.yaml</c> may hold, mapping by mapping: readers and schemas
/// share it.
/// </summary>
public static class SettingShapes
{
    public static readonly MappingShape Site = new(
        "site configuration",
        "host", "functional", "roots", "language", "languages", "editUrl", "iframeHosts", "redirects", "limits", "checks", "docs");

    public static readonly MappingShape Host = new("host", "brand", "isWord", "terms", "domains", "allow");

    public static readonly MappingShape Allowance = new("allowance", "phrase", "word", "path", "reason");

    public static readonly MappingShape Roots = new(
        "set of roots",
        "guides", "connectors", "pages", "images", "snippets", "brands", "locales");

    public static readonly MappingShape Redirect = new("redirect", "from", "to");

    public static readonly MappingShape Limits = new(
        "set of limits",
        "guideBytes", "depth", "steps", "elements", "cells", "definitionBytes", "methods", "fields", "imageBytes");

    public static readonly MappingShape Checks = new("set of checks", "rules", "paths");

    public static readonly MappingShape PathChecks = new("set of checks for a path", "path", "rules");

    public static readonly MappingShape Docs = new("documentation", "checks");

    public static readonly MappingShape Brand = new(
        "brand",
        "name", "hub", "whitelabel", "url", "basePath", "theme", "logo", "logoDark", "favicon", "support", "links",
        "providers", "scopes", "actions", "terms", "forbidden", "connect", "indexing");

    public static readonly MappingShape Theme = new("theme", "accent", "accentDark", "radius", "font", "mode");

    public static readonly MappingShape Support = new("support contact", "email", "url");

    public static readonly MappingShape Links = new("set of links", "header", "footer", "legal");

    public static readonly MappingShape Link = new("link", "text", "url");

    public static readonly MappingShape Providers = new("choice of providers", "include", "exclude");

    public static readonly MappingShape Connect = new("connection", "endpoint", "parentOrigins", "mode");

    /// <summary>The HTML partials a brand's <c>slots/</c> may hold, without <c>.html</c>.</summary>
    public static readonly IReadOnlyList<string> Slots =
        ["head-end", "header", "before-form", "after-guide", "footer"];

    internal static readonly SchemaRules Rules = new(
        ConfigurationRules.UnknownSetting,
        ConfigurationRules.MissingSetting,
        ConfigurationRules.BadSetting,
        ConfigurationRules.BadSetting,
        ConfigurationRules.BadSetting);
}
