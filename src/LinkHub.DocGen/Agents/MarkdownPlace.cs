namespace LinkHub.DocGen.Agents;

/// <summary>Where a line of text stands, as far as it changes what must be escaped.</summary>
internal enum MarkdownPlace
{
    /// <summary>A paragraph or an item: it may go on over several lines.</summary>
    Block,

    /// <summary>A heading: one line, in which <c>#</c> means something.</summary>
    Heading,

    /// <summary>A table's cell: one line, in which <c>|</c> means something.</summary>
    Cell,
}
