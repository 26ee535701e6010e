using LinkHub.DocGen.Hubs;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Serve;

/// <summary>One brand's hub while its sources are being written.</summary>
internal sealed class LiveHub : ITextConsumer
{
    private readonly Library _library;
    private readonly HubBuild _build;

    /// <param name="library">What there is to show.</param>
    /// <param name="brand">Whose hub it is.</param>
    /// <param name="tools">What it is made with.</param>
    public LiveHub(Library library, Brand brand, HubTools tools)
    {
        (_library, Brand) = (library, brand);
        _build = new HubBuild(library, brand, Files, tools);
    }

    public Brand Brand { get; }

    public MemoryHub Files { get; } = new();

    public bool Wants(ListedText text) => text.IsShown;

    public void Take(ContentText text, DiagnosticBag findings) => findings.AddRange(_build.Take(text).Diagnostics);

    public void Finish(OrderedWork work, DiagnosticBag findings) => HubBuild.Finish([_build], _library);
}
