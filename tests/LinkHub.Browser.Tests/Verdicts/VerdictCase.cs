using LinkHub.Guides.Connectors.Verdicts;

namespace LinkHub.Browser.Tests.Verdicts;

/// <summary>A rule for a value, a value, and what both sides must say to it.</summary>
/// <param name="Rule">The field's settings as the definition has them, in one line of YAML.</param>
/// <param name="Value">As it stands in the box.</param>
/// <param name="Verdict">What is wrong with it.</param>
internal sealed record VerdictCase(string Rule, string Value, FieldVerdict Verdict);
