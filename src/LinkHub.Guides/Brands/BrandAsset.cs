namespace LinkHub.Guides.Brands;

/// <summary>A file of a brand's folder, read and found harmless.</summary>
/// <param name="Path">Relative to the content folder.</param>
/// <param name="Bytes">What is published: an SVG is cleaned of scripts and outside references.</param>
public sealed record BrandAsset(string Path, ReadOnlyMemory<byte> Bytes);
