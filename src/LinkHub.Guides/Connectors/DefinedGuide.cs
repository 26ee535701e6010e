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

/// <summary>A section of a <see cref="DefinedGuide"/>. Title, content and list items are Markdown.</summary>
public sealed record DefinedSection(Located<string> Title, SourceSpan Span)
{
    public Located<string>? Content { get; init; }

    public IReadOnlyList<Located<string>> List { get; init; } = [];

    /// <summary>An image's address.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>Shown where any of these is selected; empty means always.</summary>
    public IReadOnlyList<Located<string>> ApplicableScopes { get; init; } = [];

    public IReadOnlyList<DefinedStep> Steps { get; init; } = [];
}

/// <summary>A step of a <see cref="DefinedSection"/>. Title, content and list items are Markdown.</summary>
public sealed record DefinedStep(Located<string> Title, SourceSpan Span)
{
    public Located<string>? Content { get; init; }

    public IReadOnlyList<Located<string>> List { get; init; } = [];

    /// <summary>An image's address.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>Shown where any of these is selected; empty means always.</summary>
    public IReadOnlyList<Located<string>> ApplicableScopes { get; init; } = [];

    /// <summary>Whether the step lists the selected scopes.</summary>
    public bool DisplaysScopes { get; init; }
}
