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
