using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>A library's guides by what they are about, and by their addresses.</summary>
internal sealed class GuidesByMethod
{
    private readonly ILookup<(string Key, string Method), GuideEntry> _byMethod;
    private readonly Dictionary<string, GuideEntry> _byAddress;

    private GuidesByMethod(Library library)
    {
        _byMethod = library.Guides.ToLookup(guide => (guide.Connector.Key.Value, guide.Method.Slug));
        _byAddress = library.Guides.ToDictionary(guide => guide.Address, StringComparer.Ordinal);
    }

    public static GuidesByMethod Of(Library library) => new(library);

    public IEnumerable<GuideEntry> Of(Connector connector, AuthMethod method) =>
        _byMethod[(connector.Key.Value, method.Slug)];

    /// <summary>The guide at an address below a hub's base path, or null.</summary>
    public GuideEntry? At(string address) => _byAddress.GetValueOrDefault(address);
}
