using System.Buffers;
using System.Text;
using LinkHub.DocGen.Publish;
using LinkHub.DocGen.Whitelabel;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Writes a hub's files and scans each for words that the hub must not show. For use by several threads.
/// </summary>
/// <param name="brand">Whose hub it is.</param>
/// <param name="store">Where the hub is written.</param>
/// <param name="clock">Told how long the looking through takes.</param>
/// <param name="folder">What every path is relative to: empty for the hub itself, or <c>de/</c>.</param>
internal sealed class HubFiles(BrandContext brand, IHubStore store, BuildClock clock, string folder = "")
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The same for a folder of the hub.</summary>
    /// <param name="folder">Empty for the hub itself, or <c>de/</c>.</param>
    public HubFiles In(string folder) => new(brand, store, clock, folder);

    /// <summary>Writes a text made from content, whose place a finding can name.</summary>
    /// <param name="path">Relative to the hub.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="subject">
    /// The subject of the page: its connector may show its functional addresses.
    /// </param>
    /// <param name="origins">The sources of the text.</param>
    /// <param name="report">Receives leaks.</param>
    public void Write(string path, string text, PageSubject subject, LeakOrigins origins, BrandReport report)
    {
        var page = new PageContext(brand, subject, ScopeSelection.ByReader);
        WriteText(
            folder + path, text, brand.FunctionalFor(subject.ConnectorKey), page, origins, report);
    }

    /// <summary>Writes a text that lists pages of many connectors.</summary>
    public void WriteList(string path, string text, LeakOrigins origins, BrandReport report) =>
        WriteText(folder + path, text, brand.AllFunctional, OfNoPage, origins, report);

    /// <summary>Writes a file that is no page: an asset, a picture, data.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes, LeakOrigins origins, BrandReport report)
    {
        path = folder + path;
        AddLeaks(path, bytes, origins, report);
        store.Write(path, bytes);
    }

    /// <summary>Writes data that is too large to be held at once.</summary>
    /// <param name="path">Relative to the hub.</param>
    /// <param name="parts">Taken one after another; no word goes on from one part into the next.</param>
    /// <param name="origins">The sources of the data.</param>
    /// <param name="report">Receives leaks.</param>
    public void Write(
        string path, IEnumerable<ReadOnlyMemory<byte>> parts, LeakOrigins origins, BrandReport report)
    {
        path = folder + path;
        var isClean = true;
        store.Write(path, parts.Select(part =>
        {
            using (Scan())
            {
                isClean = isClean && brand.Scanner.IsClean(path, part.Span);
            }

            return part;
        }));
        if (!isClean && store.Read(path) is { Span: var bytes })
        {
            AddLeaks(path, bytes, origins, report);
        }
    }

    /// <summary>Joins files that were written, and so scanned, into one.</summary>
    public void Join(string path, IEnumerable<ReadOnlyMemory<byte>> parts) =>
        store.Write(folder + path, parts);

    /// <summary>A file that was written, or null.</summary>
    public ReadOnlyMemory<byte>? Read(string path) => store.Read(folder + path);

    /// <summary>A text that was written, or null.</summary>
    public string? ReadText(string path) => Read(path) is { } bytes ? StrictUtf8.GetString(bytes.Span) : null;

    /// <summary>Whether that file was written.</summary>
    public bool Has(string path) => store.Has(folder + path);

    private PageContext OfNoPage => new(brand, PageSubject.None, ScopeSelection.ByReader);

    private BuildClock.Running Scan() => clock.Start(BuildStage.Scan, within: BuildStage.Render);

    private void AddLeaks(string path, ReadOnlySpan<byte> bytes, LeakOrigins origins, BrandReport report)
    {
        using var scan = Scan();
        var leaks = brand.Scanner.Scan(path, bytes, brand.AllFunctional);
        LeakFindings.Add(leaks, bytes, origins, OfNoPage, report);
    }

    private void WriteText(
        string path,
        string text,
        IReadOnlyList<string> functional,
        PageContext page,
        LeakOrigins origins,
        BrandReport report)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(StrictUtf8.GetByteCount(text));
        var bytes = buffer.AsSpan(0, StrictUtf8.GetBytes(text, buffer));
        using (Scan())
        {
            LeakFindings.Add(brand.Scanner.Scan(path, text, functional), bytes, origins, page, report);
        }

        store.Write(path, bytes);
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
