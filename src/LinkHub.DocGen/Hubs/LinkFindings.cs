using LinkHub.DocGen.Links;
using LinkHub.GuideCheck.Audits;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Turns what leads nowhere in a hub into findings at the text that says so, or at the page.
/// </summary>
/// <param name="library">Where the texts are.</param>
/// <param name="brand">Whose hub it is.</param>
/// <param name="links">Makes its links.</param>
/// <param name="files">What was written.</param>
internal sealed class LinkFindings(Library library, Brand brand, HubLinks links, HubFiles files)
{
    private static readonly DeadLink Link = new();
    private static readonly DeadAnchor Anchor = new();

    public IReadOnlyList<Diagnostic> Of(WrittenLinks written) =>
        [.. written.Dead(Has, target => FileOf(target) is { } path
            && IsPage(path) ? files.ReadText(path) : null).Select(Finding)];

    private Diagnostic Finding(DeadTarget dead)
    {
        var shown = VisibleText.Of(dead.Target);
        var message = dead.Fragment is null
            ? $"the hub of `{brand.Id}` has no `{shown}`"
            : $"`#{VisibleText.Of(dead.Fragment)}` names nothing on `/{HubAddresses.AddressOf(FileOf(dead.Target)!)}`"
                + $" of the hub of `{brand.Id}`";
        var help =
            dead.Fragment is null
                ? "Correct the address, or add the page."
                : "Link to a heading that this hub shows.";
        var place = InBrand(dead) ?? InSource(dead) ?? InOutput(dead);
        return new Diagnostic(
            dead.Fragment is null ? Link.Rule : Anchor.Rule, message, place)
        { Help = help };
    }

    private bool Has(string target) => FileOf(target) is not null || IsRedirected(target);

    private string? FileOf(string target)
    {
        if (target.Length == 0 || target.EndsWith('/'))
        {
            return files.Has(target + "index.html") ? target + "index.html" : null;
        }

        return files.Has(target) ? target : files.Has(target + "/index.html") ? target + "/index.html" : null;
    }

    private bool IsRedirected(string target) =>
        library.Site.Redirects.Any(redirect => redirect.From.Value.Trim('/') == target.Trim('/'));

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    // A link of the header or footer stands on every page and is written once.
    private SourceSpan? InBrand(DeadTarget dead)
    {
        foreach (var link in brand.HeaderLinks.Concat(brand.FooterLinks).Concat(brand.LegalLinks))
        {
            var at = brand.File.Text.IndexOf(link.Url, StringComparison.Ordinal);
            if (at >= 0 && Leads(links.ToPage(link).Href, HubAddresses.AddressOf(dead.Page), dead))
            {
                return brand.File.Span(at, at + link.Url.Length);
            }
        }

        return null;
    }

    private SourceSpan? InSource(DeadTarget dead)
    {
        var (folder, address) = Split(HubAddresses.AddressOf(dead.Page));
        var guides = library.Guides.Concat(library.TranslatedGuides);
        var nodes = Of(guides, guide => guide.Address, guide => guide.Language) is { } guide
            ? (library.Open(guide, []).Document.Body, guide.Path)
            : Of(
                library.Pages.Concat(library.TranslatedPages), page => page.Address,
                page => page.Language) is { } page
                ? (library.Open(page, []).Body, page.Path)
                : ([], "");
        return nodes.Item1.SelectMany(All).Select(AddressOf).OfType<Located<TemplateText>>()
            .Where(
                href => links.Resolve(href.Value.ToString(), new LinkOrigin(nodes.Item2, address)) is { } link
                && Leads(link.Href, folder + address, dead))
            .Select(href => (SourceSpan?)href.Span)
            .FirstOrDefault();

        T? Of<T>(IEnumerable<T> texts, Func<T, string> addressOf, Func<T, string?> languageOf)
            where T : class =>
            texts.LastOrDefault(text => addressOf(text) == address
                && (languageOf(text) is not { } language || folder == language + "/"));
    }

    // `de/security/` is the German page of `security/`.
    private (string Folder, string Address) Split(string address) =>
        library.Languages.Skip(1).Select(locale => locale.Language + "/")
            .FirstOrDefault(folder => address.StartsWith(folder, StringComparison.Ordinal)) is { } folder
            ? (folder, address[folder.Length..])
            : ("", address);

    private bool Leads(string href, string address, DeadTarget dead) =>
        new WrittenTargets(brand, HubLinks.PageFile(address)).Find(href, out var target, out var fragment)
        && target.SequenceEqual(dead.Target)
        && (dead.Fragment is null || fragment.SequenceEqual(dead.Fragment));

    private SourceSpan InOutput(DeadTarget dead)
    {
        var file = new SourceFile($"{brand.Id}/{dead.Page}", files.ReadText(dead.Page) ?? "");
        var tags = new HtmlTags(file.Text);
        while (tags.NextTag())
        {
            while (tags.NextAttribute())
            {
                if ((tags.IsAttribute("href") || tags.IsAttribute("src"))
                    && Leads(tags.ValueText.ToString(), HubAddresses.AddressOf(dead.Page), dead))
                {
                    return file.Span(tags.Value.Start, tags.Value.Start + tags.Value.Length);
                }
            }
        }

        return file.Span(0, 0);
    }

    private static IEnumerable<Node> All(Node node) => node.Children.SelectMany(All).Prepend(node);

    private static Located<TemplateText>? AddressOf(Node node) => node switch
    {
        LinkNode link => link.Href,
        ImageNode image => image.Source,
        ElementNode element when element.Attribute("href") is { Value: { } value } href =>
            new(value, href.ValueSpan),
        _ => null,
    };
}
