using LinkHub.Guides.Connectors;

namespace LinkHub.Guides.Matching;

/// <summary>A field of the form with its label ready to be compared.</summary>
public sealed record AskedField(CredentialField Field, LabelName Name);
