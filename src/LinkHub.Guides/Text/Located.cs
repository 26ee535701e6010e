namespace LinkHub.Guides.Text;

/// <summary>A value and the place where it was written.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span)
{
    public Located<TOther> Map<TOther>(Func<T, TOther> change) => new(change(Value), Span);

    public override string ToString() => $"{Value} ({Span})";
}

/// <summary>Finds a part of a value in the file that holds the value.</summary>
public static class LocatedText
{
    /// <summary>
    /// Where a part of the value is written, or null if quotes, escapes or folding keep the value from
    /// standing in the file letter by letter.
    /// </summary>
    /// <param name="text">The value.</param>
    /// <param name="offset">From the value's start, in UTF-16 units.</param>
    /// <param name="length">May be 0.</param>
    public static SourceSpan? Part(this Located<string> text, int offset, int length)
    {
        var written = text.Span.File.Text.AsSpan(text.Span.Start, text.Span.Length);
        var start = written.IndexOf(text.Value, StringComparison.Ordinal);
        return start < 0 || text.Value.Length == 0 ? null : text.Span.Slice(start + offset, length);
    }

    /// <summary>
    /// The value without its quotes; the whole span where it is not written letter by letter.
    /// </summary>
    public static SourceSpan Words(this Located<string> text) => text.Part(0, text.Value.Length) ?? text.Span;
}
