using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Whitelabel;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Files;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Pages;

/// <summary>
/// The properties that all pages of one hub share: names, pictures, links, files and words.
/// </summary>
public sealed record HubLook
{
    private const int LogoHeight = 28;

    /// <summary>Makes the links of a page.</summary>
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

    /// <summary>
    /// The width of the logo, in CSS pixels, at its height of 28 pixels in the header; null if it is not
    /// known.
    /// </summary>
    public int? LogoWidth { get; init; }

    /// <summary>The same for the logo of dark pages.</summary>
    public int? LogoDarkWidth { get; init; }

    public string? FaviconHref { get; init; }

    public required BrandTheme Theme { get; init; }

    public bool IsIndexed { get; init; } = true;

    /// <summary>Whether the hub is a partner's.</summary>
    public bool IsWhitelabel { get; init; }

    /// <summary>The templates of the hub; null where all its pages are built in.</summary>
    public HubTheme? Templates { get; init; }

    /// <summary>What the theme shows around parts of texts; null for the built-in look.</summary>
    public IBodyTemplates? BodyTemplates { get; init; }

    public IReadOnlyList<PageLink> HeaderLinks { get; init; } = [];

    public IReadOnlyList<PageLink> FooterLinks { get; init; } = [];

    public IReadOnlyList<PageLink> LegalLinks { get; init; } = [];

    /// <summary>The brand's HTML partials, cleaned.</summary>
    public HubSlots Slots { get; init; } = HubSlots.None;

    /// <param name="context">The brand of the hub.</param>
    /// <param name="links">Makes the hub's links.</param>
    /// <param name="assets">The hub's files.</param>
    /// <param name="markup">How the brand's HTML partials are read.</param>
    /// <param name="words">The hub's own texts.</param>
    /// <param name="report">Receives findings in the partials.</param>
    /// <param name="templates">The hub's templates; null for none.</param>
    public static HubLook For(
        BrandContext context, HubLinks links, HubAssets assets, MarkupOptions markup, Wording words,
        BrandReport report, HubTheme? templates = null)
    {
        var (brand, site) = (context.Brand, context.Site);
        return new HubLook
        {
            Links = links,
            BrandName = brand.Name.Value,
            HubName = brand.Hub.Value,
            Language = words.Locale.Language,
            IsRightToLeft = words.Locale.IsRightToLeft,
            HomeHref = links.To(""),
            Words = words,
            Policy = ContentPolicy.ForMeta(brand.Connect, site.IframeHosts),
            StyleHref = links.ToShared(assets.Style.Address),
            Scripts = [
                .. assets.Scripts.Select(
                    one => new ScriptLink(one.Script, links.ToShared(one.File.Address)))],
            LogoHref = To(assets.Logo),
            LogoDarkHref = To(assets.LogoDark),
            LogoWidth = WidthInHeader(brand.Logo),
            LogoDarkWidth = WidthInHeader(brand.LogoDark),
            FaviconHref = To(assets.Favicon),
            Theme = brand.Theme,
            IsIndexed = brand.IsIndexed,
            IsWhitelabel = brand.IsWhitelabel,
            Templates = templates,
            HeaderLinks = [.. brand.HeaderLinks.Select(ToPage)],
            FooterLinks = [.. brand.FooterLinks.Select(ToPage), .. Support(brand, links, words)],
            LegalLinks = [.. brand.LegalLinks.Select(ToPage)],
            Slots = new HubSlots(
                HeadEnd(), Slot("header"), Slot("before-form"), Slot("after-guide"), Slot("footer")),
        };

        PageLink ToPage(BrandLink link) => links.ToPage(link.Text, link.Url.Value);

        string? To(HubAsset? asset) => asset is null ? null : links.ToShared(asset.Address);

        string? HeadEnd() => brand.Slots.TryGetValue("head-end", out var file)
            ? HeadPart.Write(
                file, new PageContext(context, PageSubject.None, ScopeSelection.ByReader), report)
            : null;

        string? Slot(string name)
        {
            if (!brand.Slots.TryGetValue(name, out var file))
            {
                return null;
            }

            var page = new PageContext(context, PageSubject.None, ScopeSelection.ByReader);
            var found = new DiagnosticBag();
            var nodes = MarkupReader.Read(file, markup, found).Body;
            report.Diagnostics.AddRange(found.Where(finding => !IsAboutPages(finding.Rule)));
            var body = new BodyContext(links, new LinkOrigin(file.Path, ""), words)
            {
                Pictures = report.Images,
            };
            return HubHtmlWriter.WritePart(BrandedContent.Apply(nodes, page, report), body).Text;
        }
    }

    private static int? WidthInHeader(PublishedFile? logo) =>
        logo is { Width: { } width, Height: { } height and > 0 }
        ? (int)Math.Round(LogoHeight * (double)width / height)
        : null;

    // A partial has neither title nor description.
    private static bool IsAboutPages(DiagnosticRule rule) =>
        rule == MarkupRules.MissingTitle || rule == MarkupRules.MissingDescription;

    private static IEnumerable<PageLink> Support(Brand brand, HubLinks links, Wording words)
    {
        if (brand.SupportUrl is { } url)
        {
            yield return links.ToPage(words.Support, url.Value);
        }

        if (brand.SupportEmail is { } email)
        {
            yield return links.ToPage(email, $"mailto:{email}");
        }
    }
}

/// <summary>A script of a hub and its address.</summary>
public sealed record ScriptLink(HubScript Script, string Href);

/// <summary>
/// HTML that a brand adds at fixed places, cleaned like a guide's, or null if it adds none.
/// </summary>
/// <param name="HeadEnd">Last in the head of every page; only <c>meta</c>.</param>
/// <param name="Header">Below the site's header on every page.</param>
/// <param name="BeforeForm">Above the credential form.</param>
/// <param name="AfterGuide">At the end of a guide's text.</param>
/// <param name="Footer">First in the footer of every page.</param>
public sealed record HubSlots(
    string? HeadEnd, string? Header, string? BeforeForm, string? AfterGuide, string? Footer)
{
    public static readonly HubSlots None = new(
        HeadEnd: null, Header: null, BeforeForm: null, AfterGuide: null,
        Footer: null);
}
