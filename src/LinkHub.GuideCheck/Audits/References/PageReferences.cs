using AngleSharp.Dom;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.GuideCheck.Audits.Hubs;

namespace LinkHub.GuideCheck.Audits.References;

/// <summary>Finds everything that a page links to or loads.</summary>
internal static class PageReferences
{
    private static readonly string[] Loading =
    [
        "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest", "apple-touch-icon",
        "mask-icon",
    ];

    public static IReadOnlyList<Reference> Of(HtmlPage page, HubAddresses addresses)
    {
        var references = new List<Reference>();
        foreach (var element in page.Document.All)
        {
            foreach (var (kind, attribute, address) in Addresses(element))
            {
                if (!string.IsNullOrWhiteSpace(address)
                    && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
                {
                    var place = page.Place(element, attribute);
                    var target = addresses.Resolve(page.Path, address);
                    references.Add(new Reference(kind, target, place.Start, place.Length));
                }
            }
        }

        return references;
    }

    private static IEnumerable<(ReferenceKind Kind, string Attribute, string? Address)> Addresses(
        IElement element) =>
        element.LocalName switch
        {
            "a" or "area" => [(ReferenceKind.Link, "href", Href(element)), .. Pings(element)],
            "link" => [(LinkKind(element), "href", element.GetAttribute("href"))],
            "script" => [(ReferenceKind.Script, "src", element.GetAttribute("src") ?? Href(element))],
            "iframe" or "frame" => [(ReferenceKind.Frame, "src", element.GetAttribute("src"))],
            "img" or "source" or "video" or "audio" or "track" or "embed" or "input" => Media(element),
            "object" => [(ReferenceKind.Resource, "data", element.GetAttribute("data"))],
            "image" or "use" or "feimage" => [(ReferenceKind.Resource, HrefName(element), Href(element))],
            "form" => [(ReferenceKind.Form, "action", element.GetAttribute("action"))],
            "button" => [(ReferenceKind.Form, "formaction", element.GetAttribute("formaction"))],
            "body" => [(ReferenceKind.Resource, "background", element.GetAttribute("background"))],
            "meta" when IsImage(element) => [(ReferenceKind.Mention, "content", element.GetAttribute("content"))],
            _ => [],
        };

    private static IEnumerable<(ReferenceKind Kind, string Attribute, string? Address)> Media(
        IElement element)
    {
        yield return (ReferenceKind.Resource, "src", element.GetAttribute("src"));
        yield return (ReferenceKind.Resource, "poster", element.GetAttribute("poster"));
        foreach (var candidate in element.GetAttribute("srcset")?.Split(',') ?? [])
        {
            yield return (ReferenceKind.Resource, "srcset", candidate.Trim().Split(' ')[0]);
        }
    }

    private static IEnumerable<(ReferenceKind Kind, string Attribute, string? Address)> Pings(
        IElement element) =>
        (element.GetAttribute("ping") ?? "").Split(' ')
            .Select(ping => (ReferenceKind.Resource, "ping", (string?)ping));

    private static ReferenceKind LinkKind(IElement element)
    {
        var rels = (element.GetAttribute("rel") ?? "").ToLowerInvariant().Split(' ');
        return rels.Contains("stylesheet") ? ReferenceKind.Style
            : rels.Intersect(Loading).Any() ? ReferenceKind.Resource
            : ReferenceKind.Mention;
    }

    private static bool IsImage(IElement element) =>
        (element.GetAttribute("property") ?? element.GetAttribute("name")) is "og:image" or "twitter:image";

    private static string? Href(IElement element) => element.GetAttribute(HrefName(element));

    private static string HrefName(IElement element) =>
        element.HasAttribute("href") || !element.HasAttribute("xlink:href") ? "href" : "xlink:href";
}
