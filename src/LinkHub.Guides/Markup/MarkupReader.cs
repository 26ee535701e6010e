using LinkHub.Guides.Markup.Envelopes;
using LinkHub.Guides.Markup.Lowering;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>Reads guides and pages: MDX as the official compiler reads it, made safe on the way.</summary>
public static class MarkupReader
{
    /// <summary>
    /// Reads a whole file. Whatever it holds, the result is a document; what was wrong is in the findings.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="options">What may be used and how much is too much.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public static MarkupDocument Read(SourceFile file, MarkupOptions options, DiagnosticBag diagnostics)
    {
        if (SourceEnvelope.FindEnd(file.Text) is { } end)
        {
            return SourceEnvelope.Read(file, end, options, diagnostics);
        }

        var body = BodyReader.Read(file, 0, options, diagnostics, new SnippetTrail());
        return ExportEnvelope.Read(file, body, diagnostics);
    }

    /// <summary>Reads markup that stands in another file's value, such as a definition's guide.</summary>
    /// <param name="text">The markup; every node's span is that of the value.</param>
    /// <param name="options">What may be used and how much is too much.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public static IReadOnlyList<Node> ReadFragment(
        Located<string> text,
        MarkupOptions options,
        DiagnosticBag diagnostics)
    {
        var context = new LoweringContext(text.Span.File, 0, options, diagnostics)
        {
            Text = text.Value,
            Fixed = text.Span,
        };
        return BodyReader.Read(context);
    }
}
