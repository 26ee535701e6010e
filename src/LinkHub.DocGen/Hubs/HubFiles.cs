using System.Buffers;
using System.Text;
using LinkHub.DocGen.Publish;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Hubs;

/// <summary>Writes a hub's files, each looked through for words that the hub must not show. For use by several threads.</summary>
/// <param name="brand">Whose hub it is.</param>
/// <param name="staged">Where the files go.</param>
internal sealed class HubFiles(BrandContext brand, StagedHub staged)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a text made from content, whose place a finding can name.</summary>
    /// <param name="path">Relative to the hub.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="subject">What the page is about: its connector may show its functional addresses.</param>
    /// <param name="nodes">The branded content that the text was made from.</param>
    /// <param name="report">Receives leaks.</param>
    public void Write(string path, string text, PageSubject subject, IReadOnlyList<Node> nodes, BrandReport report)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(StrictUtf8.GetMaxByteCount(text.Length));
        var length = StrictUtf8.GetBytes(text, buffer);
        Write(path, buffer.AsSpan(0, length), brand.FunctionalFor(subject.ConnectorKey), subject, nodes, report);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Writes a text that lists pages of many connectors.</summary>
    public void WriteList(string path, string text, BrandReport report) =>
        Write(path, StrictUtf8.GetBytes(text), brand.AllFunctional, PageSubject.None, [], report);

    /// <summary>Writes a file that is no page: an asset, a picture, data.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes, BrandReport report) =>
        Write(path, bytes, brand.AllFunctional, PageSubject.None, [], report);

    /// <summary>Joins files that were written, and so looked through, into one.</summary>
    public void Join(string path, IEnumerable<ReadOnlyMemory<byte>> parts) => staged.Write(path, parts);

    /// <summary>A file that was written, or null.</summary>
    public ReadOnlyMemory<byte>? Read(string path) => staged.Read(path);

    private void Write(
        string path,
        ReadOnlySpan<byte> bytes,
        IReadOnlyList<string> functional,
        PageSubject subject,
        IReadOnlyList<Node> nodes,
        BrandReport report)
    {
        var leaks = brand.Scanner.Scan(path, bytes, functional);
        if (leaks.Count > 0)
        {
            var page = new PageContext(brand, subject, ScopeSelection.ByReader);
            LeakFindings.Add(leaks, bytes, nodes, page, report);
        }

        staged.Write(path, bytes);
    }
}
