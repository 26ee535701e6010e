namespace LinkHub.Themes.Models;

/// <summary>What all pages of one hub in one language share.</summary>
public sealed record SiteModel
{
    /// <summary>No hub at all.</summary>
    internal static readonly SiteModel None = new() { BrandName = "", HubName = "", Language = "en" };

    /// <summary>The brand's name, such as <c>Acme</c>.</summary>
    public required string BrandName { get; init; }

    /// <summary>The hub's name, such as <c>Acme Connect</c>.</summary>
    public required string HubName { get; init; }

    /// <summary>A BCP 47 tag, such as <c>en</c>.</summary>
    public required string Language { get; init; }

    public bool IsRightToLeft { get; init; }

    /// <summary>Whether the hub is a partner's, in which no word of the host may stand.</summary>
    public bool IsWhitelabel { get; init; }

    /// <summary>The texts that a hub says by itself, by key: <c>page.home</c>.</summary>
    internal Func<string, string?> Texts { get; init; } = _ => null;

    /// <summary>Writes a day, <c>yyyy-MM-dd</c>, in the hub's language.</summary>
    internal Func<string, string> Days { get; init; } = day => day;

    /// <summary>Finds a line drawing by its name; null without one.</summary>
    internal Func<string, HtmlPart?> Icons { get; init; } = _ => null;
}

/// <summary>What every template knows, and what stands behind its helpers.</summary>
public abstract record TemplateModel
{
    public SiteModel Site { get; init; } = SiteModel.None;

    /// <summary>Makes an address of the hub, <c>/troubleshooting/</c>, one of this page.</summary>
    internal Func<string, string> Link { get; init; } = href => href;

    /// <summary>Finds a file of the theme by its path below <c>theme/assets</c>; null without one.</summary>
    internal Func<string, string?> Asset { get; init; } = _ => null;
}
