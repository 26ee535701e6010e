using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Templates;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Serve;

/// <summary>One brand's hub while its sources are being written.</summary>
internal sealed class LiveHub : ITextConsumer
{
    private readonly Library _library;
    private readonly HubBuild _build;

    public LiveHub(Library library, Brand brand, IPageRenderer renderer, IReadOnlyList<string> scopes)
    {
        (_library, Brand) = (library, brand);
        _build = new HubBuild(library, brand, Files, new HubTools(renderer) { Scopes = scopes });
    }

    public Brand Brand { get; }

    public MemoryHub Files { get; } = new();

    public bool Wants(ListedText text) => text.IsShown;

    public void Take(ContentText text, DiagnosticBag findings) => findings.AddRange(_build.Take(text).Diagnostics);

    public void Finish(OrderedWork work, DiagnosticBag findings) => HubBuild.Finish([_build], _library);
}
