using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>An attribute of an element.</summary>
/// <param name="Name">As written.</param>
/// <param name="Value">Resolved text without quotes; null for a name alone, which also stands for
/// <c>{true}</c>.</param>
/// <param name="Span">Name and value.</param>
/// <param name="ValueSpan">The value without its quotes; the name's end where there is none.</param>
public sealed record MarkupAttribute(string Name, TemplateText? Value, SourceSpan Span, SourceSpan ValueSpan);
