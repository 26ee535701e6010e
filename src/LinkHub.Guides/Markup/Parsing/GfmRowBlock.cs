using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>A table's row; its children are <see cref="GfmCellBlock"/>.</summary>
internal sealed class GfmRowBlock() : ContainerBlock(null);
