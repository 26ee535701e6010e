using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>A fenced block of code.</summary>
internal sealed class CodeFenceBlock : LeafBlock
{
    public CodeFenceBlock(BlockParser parser, char mark, int markCount, int indentColumns, StringSlice info)
        : base(parser)
    {
        (Mark, MarkCount, IndentColumns, Info) = (mark, markCount, indentColumns, info);
        ProcessInlines = false;
    }

    public char Mark { get; }

    public int MarkCount { get; }

    /// <summary>The columns between the container's content and the opening fence.</summary>
    public int IndentColumns { get; }

    /// <summary>What follows the opening fence on its line, trimmed.</summary>
    public StringSlice Info { get; }
}
