using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

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
