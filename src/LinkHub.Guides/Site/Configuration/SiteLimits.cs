using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>
/// How large things may be; past a limit there is a finding and the rest of the site still builds.
/// </summary>
public sealed record SiteLimits
{
    /// <summary>Bytes of one guide, page or template.</summary>
    public int GuideBytes { get; init; } = 1 << 20;

    /// <summary>Elements and containers within one another.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Steps of one guide.</summary>
    public int Steps { get; init; } = 10_000;

    /// <summary>Lines, tags, links and addresses of one guide or page together, blank lines aside.</summary>
    public int Elements { get; init; } = 20_000;

    /// <summary>Cells of one guide's tables.</summary>
    public int Cells { get; init; } = 10_000;

    /// <summary>Bytes of one definition file; a <c>providers.yaml</c> may be eight times as large.</summary>
    public int DefinitionBytes { get; init; } = 1 << 20;

    /// <summary>Methods of one connector.</summary>
    public int Methods { get; init; } = 200;

    /// <summary>Fields of one form, hidden and computed ones included.</summary>
    public int Fields { get; init; } = 500;

    /// <summary>Bytes of one image, or of another asset of a brand or theme.</summary>
    public int ImageBytes { get; init; } = 10 << 20;
}

/// <summary>Reads <c>limits</c>: how large things may be.</summary>
internal static class LimitsReader
{
    private const int MostBytes = 1 << 30;
    private const int MostParts = 1_000_000;

    private static readonly SiteLimits Defaults = new();

    internal static readonly MappingShape Shape = new(
        "set of limits", "How large things may be; beyond a limit there is a finding.");

    private static readonly NumberKey GuideBytes = Limit(
        "guideBytes", "The bytes of one guide, page or template.", MostBytes, Defaults.GuideBytes);
    private static readonly NumberKey Depth = Limit(
        "depth", "How many elements may stand within one another.", 256, Defaults.Depth);
    private static readonly NumberKey Steps = Limit(
        "steps", "The steps of one guide.", MostParts, Defaults.Steps);
    private static readonly NumberKey Elements = Limit(
        "elements",
        "The lines, tags, links and addresses of one guide or page together, without blank lines.",
        MostParts,
        Defaults.Elements);
    private static readonly NumberKey Cells = Limit(
        "cells", "The cells of all tables of one guide.", MostParts, Defaults.Cells);
    private static readonly NumberKey DefinitionBytes = Limit(
        "definitionBytes", "The bytes of one definition file.", MostBytes, Defaults.DefinitionBytes);
    private static readonly NumberKey Methods = Limit(
        "methods", "The methods of one connector.", 10_000, Defaults.Methods);
    private static readonly NumberKey Fields = Limit(
        "fields", "The fields of one form, including hidden and computed ones.", 10_000, Defaults.Fields);
    private static readonly NumberKey ImageBytes = Limit(
        "imageBytes", "The bytes of one picture.", MostBytes, Defaults.ImageBytes);

    public static SiteLimits Read(Settings limits) => new()
    {
        GuideBytes = limits.Number(GuideBytes),
        Depth = limits.Number(Depth),
        Steps = limits.Number(Steps),
        Elements = limits.Number(Elements),
        Cells = limits.Number(Cells),
        DefinitionBytes = limits.Number(DefinitionBytes),
        Methods = limits.Number(Methods),
        Fields = limits.Number(Fields),
        ImageBytes = limits.Number(ImageBytes),
    };

    private static NumberKey Limit(string key, string description, int most, int fallback) =>
        Shape.Add(key, new NumberValue(description, 1, most, fallback));
}
