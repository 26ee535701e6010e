namespace LinkHub.Guides.Text;

/// <summary>
/// A span that is kept while its text is forgotten. It gives a span again only with the very text it was made from:
/// a file that was written anew meanwhile has other letters at its offsets, or none.
/// </summary>
public readonly record struct KeptSpan
{
    private readonly int _start;
    private readonly int _end;
    private readonly ulong _text;

    private KeptSpan(int start, int end, ulong text) => (_start, _end, _text) = (start, end, text);

    public static KeptSpan Of(SourceSpan span) => new(span.Start, span.End, span.File.Fingerprint);

    /// <summary>The span in a file that was read again; null where the file has another text.</summary>
    public SourceSpan? In(SourceFile file) => file.Fingerprint == _text ? file.Span(_start, _end) : null;
}
