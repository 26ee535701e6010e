namespace LinkHub.Guides.Text;

/// <summary>One replacement in a file: the span's text becomes <paramref name="NewText"/>.</summary>
public sealed record TextEdit(SourceSpan Span, string NewText);
