using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Search;
using LinkHub.DocGen.Whitelabel;

namespace LinkHub.DocGen.Hubs;

/// <summary>The index that the hub's own search reads.</summary>
internal sealed class SearchOutput(HubRoom room) : IHubOutput
{
    private readonly HubSearch _search = new(room.Brand.Scanner);

    public void Add(MadePage page, BrandReport report)
    {
        switch (page.View)
        {
            case GuidePage guide:
                _search.Add(guide, page.Body);
                break;
            case ContentPage content:
                _search.Add(content, page.Body);
                break;
            case ProviderPage provider:
                _search.Add(provider);
                break;
        }
    }

    public void Finish(HubIndex index, BrandReport report)
    {
        foreach (var file in _search.Files(index.Entries).DistinctBy(file => file.Path))
        {
            room.Files.Write(file.Path, file.Bytes.Span, room.Origins.All, report);
        }
    }
}
