namespace LinkHub.Guides.Markup;

/// <summary>How a table's column is aligned.</summary>
public enum ColumnAlignment
{
    None,
    Left,
    Center,
    Right,
}
