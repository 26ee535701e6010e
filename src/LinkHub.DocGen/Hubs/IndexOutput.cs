using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Whitelabel;

namespace LinkHub.DocGen.Hubs;

/// <summary>What lists a hub for programs: <c>llms.txt</c> and <c>connectors.json</c>.</summary>
internal sealed class IndexOutput(HubRoom room) : IHubOutput
{
    public void Finish(HubIndex index, BrandReport report)
    {
        room.Files.WriteList("llms.txt", LlmsText.Index(index), room.Origins.All, report);
        var providers = room.Selection.Connectors.Select(connector =>
            ProviderExport.Of(connector, room.GuidesOf(connector), room.Brand, report));
        room.Files.Write(
            ConnectorsJson.Path, ConnectorsJson.Parts(index, providers), room.Origins.All, report);
    }
}
