using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>A table's cell.</summary>
internal sealed class GfmCellBlock : LeafBlock
{
    public GfmCellBlock()
        : base(null) => ProcessInlines = true;
}
