namespace LinkHub.Guides.Brands;

/// <summary>A file of a brand's folder, read and found harmless.</summary>
/// <param name="Path">Relative to the content folder.</param>
/// <param name="Bytes">What is published: an SVG is cleaned of scripts and outside references.</param>
public sealed record BrandAsset(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>In pixels; null where it is no picture, or its bytes do not say.</summary>
    public int? Width { get; init; }

    /// <summary>In pixels; null where it is no picture, or its bytes do not say.</summary>
    public int? Height { get; init; }
}
