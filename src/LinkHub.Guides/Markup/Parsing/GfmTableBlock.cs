using Markdig.Parsers;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>A table; its children are <see cref="GfmRowBlock"/>.</summary>
internal sealed class GfmTableBlock(BlockParser parser, IReadOnlyList<ColumnAlignment> alignments)
    : ContainerBlock(parser)
{
    public IReadOnlyList<ColumnAlignment> Alignments { get; } = alignments;

    /// <summary>Whether the row of dashes has gone by.</summary>
    public bool HasDelimiterRow { get; set; }
}
