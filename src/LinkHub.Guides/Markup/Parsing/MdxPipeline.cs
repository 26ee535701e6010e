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
