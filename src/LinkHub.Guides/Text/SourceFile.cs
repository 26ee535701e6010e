using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace LinkHub.Guides.Text;

/// <summary>
/// A file that was read: its path below the content folder and its decoded text. Never changes.
/// </summary>
/// <remarks>
/// Line ends are LF, CRLF or a lone CR. The text has no byte order mark; see <see cref="SourceDecoder"/>.
/// </remarks>
public sealed class SourceFile
{
    private readonly Lazy<int[]> _lineStarts;
    private readonly Lazy<ulong> _fingerprint;

    /// <param name="path">Relative to the content folder, with <c>/</c> between its parts.</param>
    /// <param name="text">The whole text, line ends as written.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = new Lazy<int[]>(() => FindLineStarts(text), LazyThreadSafetyMode.PublicationOnly);
        _fingerprint = new Lazy<ulong>(
            () => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan())),
            LazyThreadSafetyMode.PublicationOnly);
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>
    /// A hash of the text, by which the same text is known again when it is not held any more.
    /// </summary>
    internal ulong Fingerprint => _fingerprint.Value;

    public int LineCount => _lineStarts.Value.Length;

    public SourceSpan Whole => new(this, 0, Text.Length);

    /// <summary>The span between two offsets, half-open.</summary>
    public SourceSpan Span(int start, int end) => new(this, start, end);

    /// <summary>The line and column of an offset from 0 up to and including the text's length.</summary>
    public LinePosition PositionAt(int offset)
    {
        var starts = _lineStarts.Value;
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset of a line's first letter; lines count from 1.</summary>
    public int LineStart(int line) => _lineStarts.Value[line - 1];

    /// <summary>A line's text without its line end; lines count from 1.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var starts = _lineStarts.Value;
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text.AsSpan(starts[line - 1], end - starts[line - 1]).TrimEnd("\r\n");
    }

    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
