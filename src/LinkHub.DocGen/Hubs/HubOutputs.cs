using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Search;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// One kind of file that a hub makes of its pages: a file for each page, files made of all pages, or both.
/// </summary>
/// <remarks>Another kind is one class and one line in <see cref="HubOutputs.All"/>.</remarks>
internal interface IHubOutput
{
    /// <summary>
    /// Takes a page in. May be called by many threads at once, and again for a page whose text has changed.
    /// </summary>
    /// <param name="page">The page; it must not be kept.</param>
    /// <param name="report">Receives leaks.</param>
    void Add(MadePage page, BrandReport report)
    {
    }

    /// <summary>Writes the files that need all pages.</summary>
    /// <param name="index">The pages of this language, in the order in which lists have them.</param>
    /// <param name="report">Receives leaks.</param>
    void Finish(HubIndex index, BrandReport report)
    {
    }
}

/// <summary>The outputs of every hub.</summary>
internal static class HubOutputs
{
    /// <summary>In the order in which they are written.</summary>
    public static IReadOnlyList<Func<HubRoom, IHubOutput>> All { get; } =
    [
        room => new PageOutput(room),
        room => new EmbedOutput(room),
        room => new TwinOutput(room),
        room => new IndexOutput(room),
        room => new SearchOutput(room),
    ];
}

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
