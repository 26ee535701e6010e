using Markdig.Parsers;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>An <c>import</c> or <c>export</c> statement.</summary>
internal sealed class EsmBlock : LeafBlock
{
    public EsmBlock(BlockParser parser)
        : base(parser) => ProcessInlines = false;
}
