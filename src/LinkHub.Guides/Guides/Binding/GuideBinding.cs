using LinkHub.Guides.Connectors;

namespace LinkHub.Guides.Guides.Binding;

/// <summary>What a guide is about.</summary>
/// <param name="Connector">The provider.</param>
/// <param name="Method">One of the connector's methods.</param>
/// <param name="Kind">Whom the guide is for.</param>
/// <param name="Slug">The last part of the guide's address: one path segment of letters, digits and
/// <c>-</c>.</param>
/// <param name="Source">What told the method.</param>
public sealed record GuideBinding(
    Connector Connector,
    AuthMethod Method,
    GuideKind Kind,
    string Slug,
    BindingSource Source);
