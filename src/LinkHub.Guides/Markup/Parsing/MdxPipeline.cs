using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// Markdig set up as the MDX compiler with GitHub's extensions reads: no HTML blocks, nothing is indented
/// code.
/// </summary>
internal static class MdxPipeline
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses a body. Elements are still flat tags in the result.</summary>
    public static MarkdownDocument Parse(string text, ParseLimits limits) =>
        Markdown.Parse(text, Pipeline, limits.ToContext());

    private static MarkdownPipeline Build()
    {
        var builder =
            new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = 1024 };
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange(
        [
            new AnyIndentListParser(),
            new ThematicBreakParser(),
            new AnyIndentHeadingParser(),
            new AnyIndentQuoteParser(),
            new CodeFenceParser(),
            new JsxFlowParser(),
            new EsmParser(),
            new GfmTableParser(),
            new AnyIndentParagraphParser(),
        ]);
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange(
        [
            new JsxInlineParser(),
            new HtmlEntityParser(),
            new LinkInlineParser(),
            new EscapeInlineParser(),
            Emphasis(),
            new CodeInlineParser(),
            new LineBreakInlineParser(),
            new UrlLiteralParser(),
        ]);
        return builder.UseFootnotes().Build();
    }

    private static EmphasisInlineParser Emphasis()
    {
        var parser = new EmphasisInlineParser();
        parser.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 1, 2, enableWithinWord: true));
        return parser;
    }
}

/// <summary>
/// Keeps one parse within bounds: how deep containers nest, how many cells tables have, and how much is read
/// ahead in search of a tag's end.
/// </summary>
internal sealed class ParseLimits(MarkupOptions options, int textLength)
{
    private int _cells;

    // Reading ahead costs a few times the length of a real guide; without this limit it could cost the square
    // of it.
    private long _readAhead = 64L * 1024 + (16L * textLength);

    /// <summary>Where a container was refused because of its depth; null when none was.</summary>
    public int? RefusedAt { get; private set; }

    /// <summary>Where a row was refused because of its cells; null when none was.</summary>
    public int? RowRefusedAt { get; private set; }

    public static ParseLimits Of(MarkdownParserContext? context) =>
        (ParseLimits)context!.Properties[typeof(ParseLimits)]!;

    public MarkdownParserContext ToContext()
    {
        var context = new MarkdownParserContext();
        context.Properties[typeof(ParseLimits)] = this;
        return context;
    }

    /// <summary>Whether one more container may open inside <paramref name="container"/>.</summary>
    public bool MayNest(Block? container, int offset)
    {
        var depth = 0;
        for (var block = container; block is not null; block = block.Parent)
        {
            depth += block is QuoteBlock or ListItemBlock ? 1 : 0;
        }

        if (depth < options.MaximumNesting)
        {
            return true;
        }

        RefusedAt ??= offset;
        return false;
    }

    /// <summary>
    /// Whether one more row of so many cells may be read; after one that may not, none may.
    /// </summary>
    public bool MayAddRow(int cells, int offset)
    {
        if (RowRefusedAt is null && (_cells += cells) <= options.MaximumCells)
        {
            return true;
        }

        RowRefusedAt ??= offset;
        return false;
    }

    /// <summary>Counts characters that were read ahead; false when too many were.</summary>
    public bool MayReadAhead(int length) => (_readAhead -= length) > 0;
}
