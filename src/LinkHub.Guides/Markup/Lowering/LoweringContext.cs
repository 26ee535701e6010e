using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>The facts about the text that every step of the lowering needs.</summary>
/// <param name="File">The file the text was read from.</param>
/// <param name="Offset">Where the parsed text begins in the file.</param>
/// <param name="Options">The reading's options.</param>
/// <param name="Diagnostics">Receives findings.</param>
internal sealed record LoweringContext(
    SourceFile File,
    int Offset,
    MarkupOptions Options,
    DiagnosticBag Diagnostics)
{
    /// <summary>For text taken out of a YAML scalar: the scalar, which all nodes then point at.</summary>
    public SourceSpan? Fixed { get; init; }

    /// <summary>The text that was parsed.</summary>
    public required string Text { get; init; }

    /// <summary>How deep the current node is nested in the body.</summary>
    public int Depth { get; init; }

    /// <summary>The snippets that are being included.</summary>
    public SnippetTrail Snippets { get; init; } = new();

    /// <summary>The span in the file of a range of the parsed text, kept inside it.</summary>
    public SourceSpan Span(int start, int end)
    {
        if (Fixed is { } span)
        {
            return span;
        }

        var (from, to) = (Math.Clamp(start, 0, Text.Length), Math.Clamp(end, 0, Text.Length));
        return File.Span(Offset + from, Offset + Math.Max(from, to));
    }

    /// <summary>The same for one of Markdig's spans, whose end is inclusive.</summary>
    public SourceSpan Span(Markdig.Syntax.SourceSpan span) => Span(span.Start, span.End + 1);

    /// <summary>
    /// The same without the white space at its end, which Markdig counts to lists and quotations.
    /// </summary>
    public SourceSpan TrimmedSpan(Markdig.Syntax.SourceSpan span)
    {
        var end = Math.Clamp(span.End + 1, 0, Text.Length);
        while (end > span.Start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return Span(span.Start, end);
    }

    /// <summary>The offset behind a line end of which <paramref name="at"/> is a character.</summary>
    public int LineEnd(int at) =>
        at + 1 < Text.Length && Text[at] == '\r' && Text[at + 1] == '\n' ? at + 2 : at + 1;

    /// <summary>The text of code, its variables filled in later where the options say so.</summary>
    public TemplateText Code(string text, SourceSpan span) =>
        Options.FillsCode ? Variables.Parse(text, span, Diagnostics) : TemplateText.Literal(text);

    public LoweringContext Deeper() => this with { Depth = Depth + 1 };
}
