namespace LinkHub.Guides.Text;

/// <summary>
/// A half-open range of UTF-16 offsets <c>[Start, End)</c> in one file. There is no span without a file.
/// </summary>
public readonly record struct SourceSpan
{
    /// <exception cref="ArgumentOutOfRangeException">The range is not inside the file's text.</exception>
    public SourceSpan(SourceFile file, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, file.Text.Length);
        (File, Start, End) = (file, start, end);
    }

    public SourceFile File { get; }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public string Text => File.Text[Start..End];

    public LinePosition Position => File.PositionAt(Start);

    public LinePosition EndPosition => File.PositionAt(End);

    /// <summary>The smallest span that holds both; this one where the other lies in another file.</summary>
    public SourceSpan To(SourceSpan other) => ReferenceEquals(File, other.File)
        ? new(File, Math.Min(Start, other.Start), Math.Max(End, other.End))
        : this;

    /// <summary>A part of this span, by offsets from its start.</summary>
    public SourceSpan Slice(int offset, int length) => new(File, Start + offset, Start + offset + length);

    /// <summary><c>path:line:column</c>, which terminals and editors turn into a link.</summary>
    public override string ToString() => $"{File.Path}:{Position}";
}

/// <summary>A place in a text as editors show it: line and column from 1, columns in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}

/// <summary>
/// A span that is kept while its text is forgotten. It gives a span again only with the very text it was made
/// from: a file that was written anew meanwhile has other letters at its offsets, or none.
/// </summary>
public readonly record struct KeptSpan
{
    private readonly int _start;
    private readonly int _end;
    private readonly ulong _text;

    private KeptSpan(int start, int end, ulong text) => (_start, _end, _text) = (start, end, text);

    public static KeptSpan Of(SourceSpan span) => new(span.Start, span.End, span.File.Fingerprint);

    /// <summary>The span in a file that was read again, or null if the file has another text.</summary>
    public SourceSpan? In(SourceFile file) => file.Fingerprint == _text ? file.Span(_start, _end) : null;
}
