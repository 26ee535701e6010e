using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Pages;

/// <summary>Makes what all pages of a hub share.</summary>
public static class HubLooks
{
    private const int LogoHeight = 28;

    private static readonly string[] RightToLeft = ["ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv", "ku-Arab"];

    /// <param name="context">Whose hub it is.</param>
    /// <param name="links">Makes the hub's links.</param>
    /// <param name="assets">The hub's files.</param>
    /// <param name="markup">How the brand's HTML partials are read.</param>
    /// <param name="report">Receives findings in the partials.</param>
    public static HubLook For(
        BrandContext context, HubLinks links, HubAssets assets, MarkupOptions markup, BrandReport report)
    {
        var (brand, site) = (context.Brand, context.Site);
        return new HubLook
        {
            BrandName = brand.Name.Value,
            HubName = brand.Hub.Value,
            Language = site.Language,
            IsRightToLeft = RightToLeft.Any(tag =>
                site.Language == tag || site.Language.StartsWith(tag + "-", StringComparison.Ordinal)),
            HomeHref = links.To(""),
            Words = Wording.English,
            Policy = ContentPolicy.ForMeta(brand.Connect, site.IframeHosts),
            StyleHref = links.To(assets.Style.Address),
            ScriptHref = links.To(assets.Script.Address),
            FormScriptHref = links.To(assets.FormScript.Address),
            FrameScriptHref = links.To(assets.FrameScript.Address),
            HomeScriptHref = links.To(assets.HomeScript.Address),
            SearchScriptHref = links.To(assets.SearchScript.Address),
            StartScriptHref = links.To(assets.StartScript.Address),
            LogoHref = To(assets.Logo),
            LogoDarkHref = To(assets.LogoDark),
            LogoWidth = WidthInHeader(brand.Logo),
            LogoDarkWidth = WidthInHeader(brand.LogoDark),
            FaviconHref = To(assets.Favicon),
            Theme = brand.Theme,
            IsIndexed = brand.IsIndexed,
            HeaderLinks = [.. brand.HeaderLinks.Select(links.ToPage)],
            FooterLinks = [.. brand.FooterLinks.Concat(Support(brand)).Select(links.ToPage)],
            LegalLinks = [.. brand.LegalLinks.Select(links.ToPage)],
            Slots = new HubSlots(HeadEnd(), Slot("header"), Slot("before-form"), Slot("after-guide"), Slot("footer")),
        };

        string? To(HubAsset? asset) => asset is null ? null : links.To(asset.Address);

        string? HeadEnd() => brand.Slots.TryGetValue("head-end", out var file)
            ? HeadPart.Write(file, new PageContext(context, PageSubject.None, ScopeSelection.ByReader), report)
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
            var body = new BodyContext(links, new LinkOrigin(file.Path, ""), Wording.English)
            {
                Pictures = report.Images,
            };
            return HubHtmlWriter.WritePart(BrandedContent.Apply(nodes, page, report), body);
        }
    }

    private static int? WidthInHeader(BrandAsset? logo) => logo is { Width: { } width, Height: { } height and > 0 }
        ? (int)Math.Round(LogoHeight * (double)width / height)
        : null;

    // A partial has neither title nor description.
    private static bool IsAboutPages(DiagnosticRule rule) =>
        rule == MarkupRules.MissingTitle || rule == MarkupRules.MissingDescription;

    /// <summary>The same as one page writes it.</summary>
    /// <param name="look">With links that begin with the base path.</param>
    /// <param name="links">Seen from the page.</param>
    public static HubLook At(HubLook look, HubLinks links)
    {
        return look with
        {
            HomeHref = links.Seen(look.HomeHref),
            StyleHref = links.Seen(look.StyleHref),
            ScriptHref = links.Seen(look.ScriptHref),
            FormScriptHref = links.Seen(look.FormScriptHref),
            FrameScriptHref = links.Seen(look.FrameScriptHref),
            HomeScriptHref = links.Seen(look.HomeScriptHref),
            SearchScriptHref = links.Seen(look.SearchScriptHref),
            StartScriptHref = links.Seen(look.StartScriptHref),
            LogoHref = Href(look.LogoHref),
            LogoDarkHref = Href(look.LogoDarkHref),
            FaviconHref = Href(look.FaviconHref),
            HeaderLinks = [.. look.HeaderLinks.Select(Link)],
            FooterLinks = [.. look.FooterLinks.Select(Link)],
            LegalLinks = [.. look.LegalLinks.Select(Link)],
        };

        string? Href(string? href) => href is null ? null : links.Seen(href);

        PageLink Link(PageLink link) => link with { Href = links.Seen(link.Href) };
    }

    private static IEnumerable<BrandLink> Support(Brand brand)
    {
        if (brand.SupportUrl is { } url)
        {
            yield return new BrandLink("Support", url);
        }

        if (brand.SupportEmail is { } email)
        {
            yield return new BrandLink(email, $"mailto:{email}");
        }
    }
}
