namespace LinkHub.Guides.Connectors.Nango;

/// <summary>A field of a Nango provider with its place in the form.</summary>
/// <param name="Field">The field.</param>
/// <param name="Order">Its <c>order</c>, from 1; null where the file has none.</param>
internal sealed record NangoField(CredentialField Field, int? Order);
