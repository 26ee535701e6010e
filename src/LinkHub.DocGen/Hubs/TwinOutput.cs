using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Hubs;

/// <summary>The Markdown twin of each page, and <c>llms-full.txt</c>, which is all of them.</summary>
internal sealed class TwinOutput(HubRoom room) : IHubOutput
{
    public void Add(MadePage page, BrandReport report)
    {
        if (page.View is not { Shell: var shell } view)
        {
            return;
        }

        var body = page.Origin is { } origin ? ResolvedLinks.In(page.Body, room.Links, origin) : page.Body;
        var twin = EnvelopeWriter.Write(
            TemplateText.Literal(shell.Title),
            view is HomePage ? null : room.Brand.Brand.Hub.Value,
            shell.Description is { } description ? TemplateText.Literal(description) : null,
            MarkdownWriter.Write(body),
            room.Links.Canonical("llms.txt") ?? room.Links.To("llms.txt"));
        room.Files.Write(HubLinks.TwinFile(shell.Address), twin, page.Subject, page.Origins, report);
    }

    public void Finish(HubIndex index, BrandReport report) =>
        room.Files.Join("llms-full.txt", LlmsText.Full(index, entry => room.Files.Read(entry.TwinAddress)));
}
