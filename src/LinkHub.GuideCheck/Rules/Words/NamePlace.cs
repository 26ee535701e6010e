using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>A name where it is written as a whole word, outside addresses.</summary>
/// <param name="Text">The text that says it.</param>
/// <param name="Start">Where in the text's words it begins.</param>
/// <param name="Span">Where it is written; the whole text's place where that cannot be told.</param>
/// <param name="IsExact">Whether the span holds the name and nothing else.</param>
internal sealed record NamePlace(DocumentText Text, int Start, SourceSpan Span, bool IsExact);
