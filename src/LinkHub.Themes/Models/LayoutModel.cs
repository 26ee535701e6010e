namespace LinkHub.Themes.Models;

/// <summary>The model of <c>Layout.cshtml</c>, the document around every page.</summary>
public sealed record LayoutModel : PageModel
{
    /// <summary>The attributes of <c>html</c>: language, direction, light or dark.</summary>
    public required HtmlPart Root { get; init; }

    /// <summary>All that belongs in <c>head</c>: title, policy, style sheet, scripts, data.</summary>
    public required HtmlPart Head { get; init; }

    /// <summary>The link past the header, for keyboards. It leads to <c>#main</c>.</summary>
    public required HtmlPart SkipLink { get; init; }

    /// <summary>The site's header, and what the brand adds below it.</summary>
    public required HtmlPart Header { get; init; }

    /// <summary>What stands in <c>&lt;main id="main"&gt;</c>.</summary>
    public required HtmlPart Main { get; init; }

    public required HtmlPart Footer { get; init; }

    /// <summary>What stands last in <c>body</c>: scripts that are loaded when a reader needs them.</summary>
    public required HtmlPart End { get; init; }
}

/// <summary>The model of <c>Header.cshtml</c>, the site's header on every page.</summary>
public sealed record HeaderModel : PageModel
{
    /// <summary>The address of the home page.</summary>
    public required string HomeHref { get; init; }

    /// <summary>The brand's logos for light and dark pages; empty without one.</summary>
    public HtmlPart Logo { get; init; } = HtmlPart.Empty;

    public IReadOnlyList<LinkModel> Links { get; init; } = [];

    /// <summary>The way to the search; empty on the home page, which has a search of its own.</summary>
    public HtmlPart Search { get; init; } = HtmlPart.Empty;

    /// <summary>The choice of languages; empty where there is only one.</summary>
    public HtmlPart LanguageSwitch { get; init; } = HtmlPart.Empty;

    /// <summary>The switch for light and dark; empty where the brand has decided.</summary>
    public HtmlPart ThemeSwitch { get; init; } = HtmlPart.Empty;

    /// <summary>What the brand adds below the header; empty without it.</summary>
    public HtmlPart Slot { get; init; } = HtmlPart.Empty;
}

/// <summary>The model of <c>Footer.cshtml</c>, the site's footer on every page.</summary>
public sealed record FooterModel : PageModel
{
    public IReadOnlyList<LinkModel> Links { get; init; } = [];

    /// <summary>Imprint, terms and the like.</summary>
    public IReadOnlyList<LinkModel> LegalLinks { get; init; } = [];

    /// <summary>What the brand adds to the footer; empty without it.</summary>
    public HtmlPart Slot { get; init; } = HtmlPart.Empty;
}

/// <summary>The model of <c>NotFound.cshtml</c>, shown for addresses that do not exist.</summary>
public sealed record NotFoundModel : PageModel
{
    public required string HomeHref { get; init; }
}
