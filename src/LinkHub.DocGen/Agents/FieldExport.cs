namespace LinkHub.DocGen.Agents;

/// <summary>An asked field in <c>connectors.json</c>.</summary>
/// <param name="Key">What the value is called when it is sent.</param>
/// <param name="Label">What forms and guides call it.</param>
/// <param name="Type"><c>text</c>, <c>password</c>, <c>text_area</c> or <c>select</c>.</param>
/// <param name="IsRequired">Whether the form insists on it.</param>
/// <param name="IsSecret">Whether the value must not be seen.</param>
public sealed record FieldExport(string Key, string Label, string Type, bool IsRequired, bool IsSecret);
