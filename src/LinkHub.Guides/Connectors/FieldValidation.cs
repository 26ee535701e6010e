using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>What a value must look like: a pattern or a named format.</summary>
/// <param name="Pattern">
/// A regular expression in ECMAScript's syntax for the whole value, as written; not known to compile.
/// </param>
/// <param name="Format">A named format.</param>
/// <param name="ErrorMessage">Shown where the value does not fit.</param>
public sealed record FieldValidation(
    Located<string>? Pattern,
    Located<FieldFormat>? Format,
    Located<string>? ErrorMessage);
