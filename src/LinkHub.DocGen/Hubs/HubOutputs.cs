using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Pages;
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
        room => new TwinOutput(room),
        room => new IndexOutput(room),
        room => new SearchOutput(room),
    ];
}

/// <summary>
/// The pages as HTML, their forms for frames in other pages, and the page for addresses that do not exist.
/// </summary>
internal sealed class PageOutput(HubRoom room) : IHubOutput
{
    public void Add(MadePage page, BrandReport report)
    {
        foreach (var view in new HubPage?[] { page.View, page.Embed }.OfType<HubPage>())
        {
            Write(HubLinks.PageFile(view.Shell.Address), view, page.Subject, page.Origins, report);
        }
    }

    public void Finish(HubIndex index, BrandReport report) =>
        Write(NotFoundPage.File, room.Pages.NotFound(), subject: null, room.Origins.All, report);

    private void Write(
        string file, HubPage view, PageSubject? subject, LeakOrigins origins, BrandReport report)
    {
        var rendered = room.Making.Tools.Renderer.Render(view);
        report.Diagnostics.AddRange(rendered.Found);
        report.Images.UnionWith(view.Images);
        foreach (var (path, place) in rendered.Links)
        {
            room.Making.Links?.TakeTemplate(path, view.Shell.Address, place);
        }

        room.Files.Write(file, rendered.Text, subject, origins, report);
    }
}

/// <summary>The Markdown twin of each page.</summary>
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
}

/// <summary>
/// What lists a hub for programs: <c>llms-full.txt</c>, which is all twins, <c>llms.txt</c> and
/// <c>connectors.json</c>.
/// </summary>
internal sealed class IndexOutput(HubRoom room) : IHubOutput
{
    public void Finish(HubIndex index, BrandReport report)
    {
        room.Files.Join("llms-full.txt", index.Entries.Select(entry => entry.TwinAddress));
        room.Files.WriteList("llms.txt", LlmsText.Index(index), room.Origins.All, report);
        var providers = room.Selection.Connectors.Select(connector =>
            ProviderExport.Of(connector, room.GuidesOf(connector), room.Brand, report));
        room.Files.Write(
            ConnectorsJson.Path, ConnectorsJson.Parts(index, providers), room.Origins.All, report);
    }
}
