using LinkHub.DocGen.Whitelabel;

namespace LinkHub.DocGen.Hubs;

/// <summary>The forms for frames in other pages.</summary>
internal sealed class EmbedOutput(HubRoom room) : IHubOutput
{
    public void Add(MadePage page, BrandReport report)
    {
        if (page.Embed is { } embed)
        {
            room.Render(embed, page, report);
        }
    }
}
