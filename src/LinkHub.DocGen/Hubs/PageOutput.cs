using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Whitelabel;

namespace LinkHub.DocGen.Hubs;

/// <summary>The pages as HTML, and the one for addresses that do not exist.</summary>
internal sealed class PageOutput(HubRoom room) : IHubOutput
{
    public void Add(MadePage page, BrandReport report)
    {
        if (page.View is { } view)
        {
            room.Render(view, page, report);
        }
    }

    public void Finish(HubIndex index, BrandReport report) => room.Files.WriteList(
        NotFoundPage.File, room.Text(room.Pages.NotFound(), report), room.Origins.All, report);
}
