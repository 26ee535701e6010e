using System.Collections.Concurrent;
using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Publish;
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

    public void Take(ContentText text, DiagnosticBag findings) =>
        findings.AddRange(_build.Take(text).Diagnostics);

    /// <summary>Links of the hub that lead nowhere.</summary>
    public IReadOnlyList<Diagnostic> DeadLinks() => _build.DeadLinks();

    public void Finish(OrderedWork work, DiagnosticBag findings) => HubBuild.Finish([_build], _library);
}

/// <summary>A hub's files in memory: a preview writes nothing to the disk.</summary>
internal sealed class MemoryHub : IHubStore
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);

    public PublishError? Write(string path, ReadOnlySpan<byte> bytes)
    {
        _files[path] = bytes.ToArray();
        return null;
    }

    public PublishError? Write(string path, IEnumerable<ReadOnlyMemory<byte>> parts)
    {
        using var whole = new MemoryStream();
        foreach (var part in parts)
        {
            whole.Write(part.Span);
        }

        _files[path] = whole.ToArray();
        return null;
    }

    public ReadOnlyMemory<byte>? Read(string path) =>
        _files.TryGetValue(path, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);

    public bool Has(string path) => _files.ContainsKey(path);
}
