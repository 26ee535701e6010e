using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>
/// A guide written in a definition: <c>support.guides.config</c> or <c>support.guides.setup</c>.
/// </summary>
/// <param name="Warning">Markdown; shown before everything else.</param>
/// <param name="Sections">In order.</param>
/// <param name="Span">The whole guide in its file.</param>
public sealed record DefinedGuide(
    Located<string>? Warning,
    IReadOnlyList<DefinedSection> Sections,
    SourceSpan Span);
