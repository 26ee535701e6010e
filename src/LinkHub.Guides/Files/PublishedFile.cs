namespace LinkHub.Guides.Files;

/// <summary>A file of the content folder as it is published: read, and checked to be harmless.</summary>
/// <param name="Path">Relative to the content folder.</param>
/// <param name="Bytes">The published bytes: an SVG is cleaned of scripts and outside references.</param>
public sealed record PublishedFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The width in pixels; null if the file is no picture or does not say.</summary>
    public int? Width { get; init; }

    /// <summary>The height in pixels; null if the file is no picture or does not say.</summary>
    public int? Height { get; init; }
}
