namespace LinkHub.Guides.Brands;

/// <summary>A link in a hub's header or footer.</summary>
public sealed record BrandLink(string Text, string Url);
