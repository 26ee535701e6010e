using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>A field is shown only while another one has one of some values.</summary>
/// <param name="Field">The other field's key.</param>
/// <param name="Values">Any of these.</param>
public sealed record FieldCondition(Located<string> Field, IReadOnlyList<Located<string>> Values);
