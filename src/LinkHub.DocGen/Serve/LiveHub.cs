using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Templates;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Serve;

/// <summary>One brand's hub while its sources are being written.</summary>
internal sealed class LiveHub
{
    private readonly HubBuild _build;

    public LiveHub(Library library, Brand brand, IPageRenderer renderer, IReadOnlyList<string> scopes)
    {
        Brand = brand;
        _build = new HubBuild(library, brand, Files, renderer, scopes, LastChanges.None);
    }

    public Brand Brand { get; }

    public MemoryHub Files { get; } = new();

    /// <summary>Makes a guide's page, anew where there is one.</summary>
    public void Add(GuideEntry entry, Guide guide, DiagnosticBag findings) =>
        findings.AddRange(_build.AddGuide(entry, guide).Diagnostics);

    /// <summary>Makes an ordinary page, anew where there is one.</summary>
    public void Add(PageEntry entry, MarkupDocument document, DiagnosticBag findings) =>
        findings.AddRange(_build.AddPage(entry, document).Diagnostics);

    /// <summary>Makes what lists the pages, after all of them.</summary>
    public void Finish(Library library) => HubBuild.Finish([_build], library);
}
