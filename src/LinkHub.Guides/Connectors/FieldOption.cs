using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>One choice of a select field: what is sent and what is shown.</summary>
public sealed record FieldOption(Located<string> Value, Located<string> Label);
