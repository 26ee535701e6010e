using LinkHub.Guides.Markup.Lowering;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>
/// A part of a guide's content after reading: allowed, cleaned, and with the span it was read from.
/// </summary>
/// <remarks>
/// HTML and Markdown that mean the same are the same node: <c>&lt;strong&gt;</c> and <c>**…**</c> are both
/// <see cref="StrongNode"/>. What a renderer meets is therefore always on the allow-list.
/// </remarks>
public abstract record Node(SourceSpan Span)
{
    public Conditions Conditions { get; init; } = Conditions.None;

    /// <summary>The nodes within this one, in order; empty for leaves.</summary>
    public IReadOnlyList<Node> Children { get; init; } = [];
}

/// <summary>
/// When a part of a guide is shown, from its <c>data-whitelabel-hide</c> and <c>data-guide-…</c> attributes.
/// </summary>
/// <param name="HiddenOnWhitelabel">The part is left out of every whitelabel hub.</param>
/// <param name="Scopes">Shown when any of these is selected; always when empty.</param>
/// <param name="ListsScopes">The step shows the list of the selected scopes.</param>
public sealed record Conditions(bool HiddenOnWhitelabel, IReadOnlyList<string> Scopes, bool ListsScopes)
{
    /// <summary>The conditions of a part that carries no such attribute.</summary>
    public static readonly Conditions None = new(HiddenOnWhitelabel: false, [], ListsScopes: false);

    public bool IsNone => !HiddenOnWhitelabel && Scopes.Count == 0 && !ListsScopes;
}

/// <summary>A heading of level 1 to 6: inline nodes.</summary>
public sealed record HeadingNode(int Level, SourceSpan Span) : Node(Span);

/// <summary>A paragraph: inline nodes.</summary>
public sealed record ParagraphNode(SourceSpan Span) : Node(Span)
{
    /// <summary>Whether it was written as <c>&lt;p&gt;</c>.</summary>
    public bool IsExplicit { get; init; }
}

/// <summary>A block quotation: blocks.</summary>
public sealed record QuoteNode(SourceSpan Span) : Node(Span);

/// <summary>A list; its children are <see cref="ListItemNode"/>.</summary>
/// <param name="IsOrdered">Numbered rather than bulleted.</param>
/// <param name="Start">The first number of a numbered list.</param>
/// <param name="Span">The whole list.</param>
public sealed record ListNode(bool IsOrdered, int Start, SourceSpan Span) : Node(Span);

/// <summary>An item of a list: inline nodes (a tight item's text), blocks, or both.</summary>
/// <param name="IsChecked">For a task (<c>- [x]</c>): whether its box is ticked, or null if there is no
/// box.</param>
/// <param name="Span">The item with its marker.</param>
public sealed record ListItemNode(bool? IsChecked, SourceSpan Span) : Node(Span);

/// <summary>A block of code.</summary>
/// <param name="Language">The fence's first word, or null.</param>
/// <param name="Title">The rest of the fence's line without attributes such as <c>theme={null}</c>, or
/// null.</param>
/// <param name="Text">The lines without a final line end; line ends are <c>\n</c>.</param>
/// <param name="Span">The whole block with its fences.</param>
public sealed record CodeBlockNode(
    string? Language,
    string? Title,
    TemplateText Text,
    SourceSpan Span) : Node(Span);

/// <summary>A table; its children are <see cref="TableRowNode"/>.</summary>
public sealed record TableNode(IReadOnlyList<ColumnAlignment> Alignments, SourceSpan Span) : Node(Span);

/// <summary>How a table's column is aligned.</summary>
public enum ColumnAlignment
{
    None,
    Left,
    Center,
    Right,
}

/// <summary>A row; its children are <see cref="TableCellNode"/>.</summary>
public sealed record TableRowNode(SourceSpan Span) : Node(Span);

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

/// <summary>A line across the page: <c>---</c> or <c>&lt;hr/&gt;</c>.</summary>
public sealed record ThematicBreakNode(SourceSpan Span) : Node(Span);

/// <summary>Words: entities and escapes are resolved, line ends inside a paragraph are <c>\n</c>.</summary>
public sealed record TextNode(TemplateText Text, SourceSpan Span) : Node(Span);

/// <summary>A hard line break: <c>&lt;br/&gt;</c>, a backslash or two spaces at a line's end.</summary>
public sealed record LineBreakNode(SourceSpan Span) : Node(Span);

/// <summary><c>*…*</c>, <c>&lt;em&gt;</c> or <c>&lt;i&gt;</c>.</summary>
public sealed record EmphasisNode(SourceSpan Span) : Node(Span);

/// <summary><c>**…**</c>, <c>&lt;strong&gt;</c> or <c>&lt;b&gt;</c>.</summary>
public sealed record StrongNode(SourceSpan Span) : Node(Span);

/// <summary><c>~~…~~</c>, <c>&lt;s&gt;</c> or <c>&lt;del&gt;</c>.</summary>
public sealed record StrikethroughNode(SourceSpan Span) : Node(Span);

/// <summary>Code within a line: <c>`…`</c>, or <c>&lt;code&gt;</c> that holds only text.</summary>
public sealed record CodeSpanNode(TemplateText Text, SourceSpan Span) : Node(Span);

/// <summary>A link whose address is allowed: http(s), mailto, tel, relative, or <c>#anchor</c>.</summary>
/// <param name="Href">The address and where it was written.</param>
/// <param name="Title">The hover title, or null.</param>
/// <param name="Span">The whole link.</param>
public sealed record LinkNode(Located<TemplateText> Href, TemplateText? Title, SourceSpan Span) : Node(Span)
{
    private static readonly IReadOnlyList<string> Prefixes = ["", "http://", "mailto:"];

    private static readonly IReadOnlyList<string> Schemes = ["http://", "https://", "mailto:"];

    /// <summary>Whether its words are its address, or it has none: <c>https://…</c> in the text.</summary>
    public bool IsBare => Children.Count == 0 || (!Href.Value.HasVariables && Children.All(IsLiteral)
        && SpellsOut(
            string.Concat(Children.Select(static word => ((TextNode)word).Text)), Href.Value.ToString()));

    private static bool IsLiteral(Node word) => word is TextNode { Text.HasVariables: false };

    private static bool SpellsOut(string words, string address) =>
        Prefixes.Any(prefix => UrlEncoder.Normalise(prefix + words) == address)
        && Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A picture.</summary>
/// <param name="Source">Where the picture is: <c>/images/…</c>, relative to the file, or http(s).</param>
/// <param name="Alternative">What it shows, for those who cannot see it, or null if nothing was
/// written.</param>
/// <param name="Title">The hover title, or null.</param>
/// <param name="Span">The whole image.</param>
public sealed record ImageNode(
    Located<TemplateText> Source,
    Located<TemplateText>? Alternative,
    TemplateText? Title,
    SourceSpan Span) : Node(Span)
{
    /// <summary>Width in CSS pixels, where the guide gives one.</summary>
    public int? Width { get; init; }

    /// <summary>Height in CSS pixels, where the guide gives one.</summary>
    public int? Height { get; init; }
}

/// <summary>
/// An element that has no node type of its own: a component such as <c>Steps</c>, <c>Step</c>,
/// <c>Warning</c>, <c>Card</c> (capitalised), or HTML such as <c>section</c>, <c>div</c>, <c>kbd</c> (lower
/// case).
/// </summary>
/// <param name="Name">From the allow-list, spelt as the list spells it.</param>
/// <param name="Attributes">Allowed ones, in the order written.</param>
/// <param name="Span">From the opening tag to the end of the closing one.</param>
public sealed record ElementNode(
    string Name,
    IReadOnlyList<MarkupAttribute> Attributes,
    SourceSpan Span) : Node(Span)
{
    /// <summary>Whether the element stands within a line of text rather than between blocks.</summary>
    public bool IsInline { get; init; }

    /// <summary>The first attribute of that name, or null. Names compare ordinally.</summary>
    public MarkupAttribute? Attribute(string name) => Attributes.FirstOrDefault(a => a.Name == name);

    /// <summary>Whether the attribute stands there, with or without a value.</summary>
    public bool Has(string name) => Attribute(name) is not null;
}

/// <summary>An attribute of an element.</summary>
/// <param name="Name">As written.</param>
/// <param name="Value">Resolved text without quotes; null for a name alone, which also stands for
/// <c>{true}</c>.</param>
/// <param name="Span">Name and value.</param>
/// <param name="ValueSpan">The value without its quotes; the name's end where there is none.</param>
public sealed record MarkupAttribute(string Name, TemplateText? Value, SourceSpan Span, SourceSpan ValueSpan);
