using System.Collections.Frozen;
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
    /// <param name="options">The allowed elements and the limits.</param>
    /// <param name="diagnostics">Receives findings.</param>
    /// <param name="listed">The file's front matter from an earlier reading; null where there was none.</param>
    public static MarkupDocument Read(
        SourceFile file, MarkupOptions options, DiagnosticBag diagnostics, FrontMatter? listed = null)
    {
        if ((listed?.In(file) ?? SourceEnvelope.FrontMatterOf(file, diagnostics)) is { } frontMatter)
        {
            return SourceEnvelope.Read(file, frontMatter, options, diagnostics);
        }

        var body = BodyReader.Read(file, 0, options, diagnostics, new SnippetTrail());
        return ExportEnvelope.Read(file, body, diagnostics);
    }

    /// <summary>Reads markup that stands in another file's value, such as a definition's guide.</summary>
    /// <param name="text">The markup; every node's span is that of the value.</param>
    /// <param name="options">The allowed elements and the limits.</param>
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

/// <summary>The elements that markup may use, and the limits of its size.</summary>
public sealed record MarkupOptions
{
    public static readonly MarkupOptions Default = new();

    /// <summary>Hosts that an <c>iframe</c> may show, lower case, such as <c>www.example.com</c>.</summary>
    public IReadOnlySet<string> FrameHosts { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Files that stand for an element, by the element's name.</summary>
    public IReadOnlyDictionary<string, SourceFile> Snippets { get; init; } =
        FrozenDictionary<string, SourceFile>.Empty;

    /// <summary>
    /// Whether a variable in code stands for its value, as in <c>`{brand.name} Integration`</c>; text about
    /// markup shows it as it is written.
    /// </summary>
    public bool FillsCode { get; init; } = true;

    /// <summary>The longest text that is read, in UTF-16 units.</summary>
    public int MaximumLength { get; init; } = 1 << 20;

    /// <summary>How deep elements, lists and quotations may stand in one another.</summary>
    public int MaximumNesting { get; init; } = 64;

    /// <summary>How many steps one guide may have.</summary>
    public int MaximumSteps { get; init; } = 10_000;

    /// <summary>
    /// How many lines, tags, links and addresses one guide may have together, blank lines aside.
    /// </summary>
    public int MaximumElements { get; init; } = 20_000;

    /// <summary>How many cells all tables of one guide may have that are written with pipes.</summary>
    public int MaximumCells { get; init; } = 10_000;
}
