using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>One value that a method needs, with all that a form shows about it.</summary>
/// <param name="Key">The name of the value in the definition and in requests.</param>
/// <param name="Label">The name of the field in guides and in the form.</param>
/// <param name="Type">Its control.</param>
/// <param name="Span">
/// The whole field in its file; for a field that an auth mode asks for by default, the text that chooses the
/// mode.
/// </param>
public sealed record CredentialField(
    Located<string> Key,
    Located<string> Label,
    Located<FieldType> Type,
    SourceSpan Span)
{
    public bool IsRequired { get; init; }

    /// <summary>
    /// Whether the value must not be seen. A native definition that does not say so means yes; a password
    /// always is secret.
    /// </summary>
    public bool IsSecret { get; init; } = true;

    /// <summary>Whether the form shows the value to be copied instead of asking for it.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the platform finds the value itself; such a field is not asked.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Whether the form never shows the field; such a field is not asked.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether the value distinguishes linked accounts.</summary>
    public bool IsAccountIdentifier { get; init; }

    public Located<string>? Placeholder { get; init; }

    /// <summary>Inline Markdown.</summary>
    public Located<string>? Description { get; init; }

    public Located<string>? Tooltip { get; init; }

    /// <summary>An example value, not a default.</summary>
    public Located<string>? Example { get; init; }

    /// <summary>The initial value of the field.</summary>
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

/// <summary>The control a field is shown as.</summary>
public enum FieldType
{
    Text,
    Password,
    TextArea,
    Select,
}

/// <summary>One choice of a select field: the value that is sent and the label that is shown.</summary>
public sealed record FieldOption(Located<string> Value, Located<string> Label);

/// <summary>A field is shown only while another one has one of some values.</summary>
/// <param name="Field">The other field's key.</param>
/// <param name="Values">Any of these.</param>
public sealed record FieldCondition(Located<string> Field, IReadOnlyList<Located<string>> Values);

/// <summary>What a value must look like: a pattern or a named format.</summary>
/// <param name="Pattern">
/// A regular expression in ECMAScript's syntax for the whole value, as written; it may be invalid.
/// </param>
/// <param name="Format">A named format.</param>
/// <param name="ErrorMessage">Shown where the value does not fit.</param>
public sealed record FieldValidation(
    Located<string>? Pattern,
    Located<FieldFormat>? Format,
    Located<string>? ErrorMessage);

/// <summary>A named form that a value must have.</summary>
public enum FieldFormat
{
    Email,
    Url,
    Uri,
    Uuid,
    Date,
    DateTime,

    /// <summary>A host name without scheme and path; written in Nango files only.</summary>
    HostName,
}
