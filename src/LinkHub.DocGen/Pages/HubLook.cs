using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Pages;

/// <summary>What all pages of one hub share: names, pictures, links, files and words.</summary>
public sealed record HubLook
{
    /// <summary>Writes links for a page.</summary>
    public required HubLinks Links { get; init; }

    public required string BrandName { get; init; }

    public required string HubName { get; init; }

    /// <summary>A BCP 47 tag for <c>lang</c>.</summary>
    public required string Language { get; init; }

    public bool IsRightToLeft { get; init; }

    public required string HomeHref { get; init; }

    public required Wording Words { get; init; }

    /// <summary>The value of the policy's <c>meta</c>: see <see cref="ContentPolicy"/>.</summary>
    public required string Policy { get; init; }

    public required string StyleHref { get; init; }

    public required IReadOnlyList<ScriptLink> Scripts { get; init; }

    public string? LogoHref { get; init; }

    public string? LogoDarkHref { get; init; }

    /// <summary>How wide the logo is at its height in the header, 28 pixels; null where that is not known.</summary>
    public int? LogoWidth { get; init; }

    /// <summary>The same of the logo for dark pages.</summary>
    public int? LogoDarkWidth { get; init; }

    public string? FaviconHref { get; init; }

    public required BrandTheme Theme { get; init; }

    public bool IsIndexed { get; init; } = true;

    public IReadOnlyList<PageLink> HeaderLinks { get; init; } = [];

    public IReadOnlyList<PageLink> FooterLinks { get; init; } = [];

    public IReadOnlyList<PageLink> LegalLinks { get; init; } = [];

    /// <summary>The brand's own parts, cleaned.</summary>
    public HubSlots Slots { get; init; } = HubSlots.None;
}

/// <summary>A script of a hub and where it is.</summary>
public sealed record ScriptLink(HubScript Script, string Href);
