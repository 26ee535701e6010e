using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

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
