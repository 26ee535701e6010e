using System.Collections.Concurrent;
using LinkHub.DocGen.Publish;

namespace LinkHub.DocGen.Serve;

/// <summary>A hub's files in memory: what is served is never anywhere else on this machine.</summary>
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
