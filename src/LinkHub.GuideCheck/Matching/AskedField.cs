using LinkHub.Guides.Connectors;

namespace LinkHub.GuideCheck.Matching;

/// <summary>A field of the form with its label ready to be compared.</summary>
internal sealed record AskedField(CredentialField Field, LabelName Name);
