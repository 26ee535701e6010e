using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

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
