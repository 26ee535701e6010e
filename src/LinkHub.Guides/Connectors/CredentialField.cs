using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>One value that a method needs, with all that a form shows about it.</summary>
/// <param name="Key">What the value is called in the definition and when it is sent.</param>
/// <param name="Label">What a guide and a form call it.</param>
/// <param name="Type">Its control.</param>
/// <param name="Span">The whole field in its file; of a default field, what brings it in.</param>
public sealed record CredentialField(
    Located<string> Key,
    Located<string> Label,
    Located<FieldType> Type,
    SourceSpan Span)
{
    public bool IsRequired { get; init; }

    /// <summary>
    /// Whether the value must not be seen; where a definition is silent it is secret, a password always.
    /// </summary>
    public bool IsSecret { get; init; } = true;

    /// <summary>Whether it is shown to be copied, not typed.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether it is found by the platform; such a field is not asked.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Whether it never shows; such a field is not asked.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether the value tells one linked account from another.</summary>
    public bool IsAccountIdentifier { get; init; }

    public Located<string>? Placeholder { get; init; }

    /// <summary>Inline Markdown.</summary>
    public Located<string>? Description { get; init; }

    public Located<string>? Tooltip { get; init; }

    /// <summary>An example value, not a default.</summary>
    public Located<string>? Example { get; init; }

    /// <summary>What the field holds before anyone types.</summary>
    public Located<string>? Value { get; init; }

    /// <summary>A fixed text before the value, shown in the box and not part of what is typed.</summary>
    public Located<string>? Prefix { get; init; }

    /// <summary>A fixed text after the value.</summary>
    public Located<string>? Suffix { get; init; }

    /// <summary>The guide's anchor that explains this field, with or without <c>#</c>, as written.</summary>
    public Located<string>? DocSection { get; init; }

    /// <summary>Choices of a select field, in order; empty for other types.</summary>
    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    public FieldValidation? Validation { get; init; }

    /// <summary>When the field shows; all must hold, none means always.</summary>
    public IReadOnlyList<FieldCondition> VisibleWhen { get; init; } = [];
}
