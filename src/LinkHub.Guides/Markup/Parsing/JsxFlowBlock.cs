using Markdig.Parsers;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>One or more lines that hold nothing but tags and expressions.</summary>
internal sealed class JsxFlowBlock : LeafBlock
{
    public JsxFlowBlock(BlockParser parser, IReadOnlyList<JsxToken> tokens)
        : base(parser)
    {
        Tokens = tokens;
        ProcessInlines = false;
        IsBreakable = true;
    }

    /// <summary>In the order written.</summary>
    public IReadOnlyList<JsxToken> Tokens { get; }
}
