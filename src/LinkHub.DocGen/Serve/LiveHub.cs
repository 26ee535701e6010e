using System.Collections.Concurrent;
using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Publish;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Serve;

/// <summary>One brand's hub while its sources are being written.</summary>
/// <param name="Brand">Whose hub it is.</param>
/// <param name="Build">Makes its pages.</param>
/// <param name="Files">What is served.</param>
internal sealed record LiveHub(Brand Brand, HubBuild Build, MemoryHub Files)
{
    /// <summary>A hub that has no page yet.</summary>
    /// <param name="library">What there is to show.</param>
    /// <param name="brand">Whose hub it is.</param>
    /// <param name="tools">What it is made with.</param>
    public static LiveHub Of(Library library, Brand brand, HubTools tools)
    {
        var files = new MemoryHub();
        return new LiveHub(brand, new HubBuild(library, brand, files, tools), files);
    }
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
