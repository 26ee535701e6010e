using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>The names of a library's providers and partners, gathered once for all its texts.</summary>
/// <param name="Providers">By the providers' titles.</param>
/// <param name="Partners">By the names and hubs of whitelabel brands.</param>
public sealed record LibraryNames(NameIndex<Connector> Providers, NameIndex<PartnerName> Partners)
{
    public static readonly LibraryNames None = new(new NameIndex<Connector>([]), new NameIndex<PartnerName>([]));

    public static LibraryNames Of(Library library) => new(
        new NameIndex<Connector>(library.Connectors.Select(connector => (connector.Title.Value, connector))),
        new NameIndex<PartnerName>(
            from brand in library.Brands
            where brand.IsWhitelabel
            from name in new[] { new PartnerName(brand, brand.Hub, "brand.hub"), new PartnerName(brand, brand.Name,
                "brand.name") }
            where name.Name.Value.Length > 2
            select (name.Name.Value, name)));
}
