namespace LinkHub.Guides.Site.Images;

/// <summary>A picture of the content folder.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Width">In pixels, or null if the file does not say.</param>
/// <param name="Height">In pixels, or null if the file does not say.</param>
/// <param name="Bytes">The size in bytes.</param>
public sealed record ContentImage(string Path, int? Width, int? Height, long Bytes);
