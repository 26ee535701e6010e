namespace LinkHub.Guides.Connectors.Nango;

/// <summary>A field that an auth mode asks for unless a provider says otherwise.</summary>
internal sealed record DefaultField(string Key, string Label, bool IsSecret, bool IsRequired = true);
