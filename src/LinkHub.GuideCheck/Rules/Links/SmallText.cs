using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>
/// A link in a text that is part of other pages: a brand's partial, a field's description, a notice.
/// </summary>
/// <param name="Href">The address as written.</param>
/// <param name="Targets">The link targets of the hubs that show it.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record SmallText(Located<TemplateText> Href, LinkTargets Targets, LinkOrigin Origin)
{
    /// <summary>All links in such texts whose address has no variables.</summary>
    public static IEnumerable<SmallText> LinksIn(Library library) =>
        library.Brands.SelectMany(brand => OfBrand(brand, library))
            .Concat(library.Connectors.Where(connector => connector.AliasOf is null).SelectMany(connector =>
                Of(connector, library)))
            .Where(link => !link.Href.Value.HasVariables);

    private static IEnumerable<SmallText> OfBrand(Brand brand, Library library) =>
        from slot in brand.Slots.OrderBy(slot => slot.Key, StringComparer.Ordinal)
        from link in Links(MarkupReader.Read(slot.Value, library.Markup, []).Body)
        select new SmallText(link.Href, library.Links.Of(brand), new LinkOrigin(slot.Value.Path, ""));

    private static IEnumerable<SmallText> Of(Connector connector, Library library) =>
        from method in connector.Methods
        from text in Descriptions(method).DistinctBy(text => (text.Span.File, text.Span.Start))
        where text.Value.AsSpan().ContainsAny("[<")
        from link in Links(MarkupReader.ReadFragment(text, library.Markup, []))
        select new SmallText(link.Href, library.Links, new LinkOrigin(text.Span.File.Path,
            LinkTargets.ProviderAddress(connector)));

    private static IEnumerable<Located<string>> Descriptions(AuthMethod method) =>
    [
        .. method.ConfigFields.Concat(method.SetupFields).Select(field => field.Description)
            .OfType<Located<string>>(),
        .. method.ConfigNotices.Concat(method.SetupNotices).Select(notice => notice.Description),
    ];

    private static IEnumerable<LinkNode> Links(IReadOnlyList<Node> nodes) =>
        NodeTree.All(nodes).OfType<LinkNode>();
}
