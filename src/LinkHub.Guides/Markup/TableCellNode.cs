using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A cell: inline nodes or blocks.</summary>
public sealed record TableCellNode(bool IsHeader, SourceSpan Span) : Node(Span)
{
    /// <summary>The most columns or rows that a cell may take; a larger number counts as one.</summary>
    public const int Widest = 100;

    /// <summary>How many columns it takes, from 1.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>How many rows it takes, from 1.</summary>
    public int Rows { get; init; } = 1;
}
