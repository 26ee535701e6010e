namespace LinkHub.Guides.Files;

/// <summary>A file that a content folder lists; it has not been opened.</summary>
/// <param name="Path">As findings and entries name it: relative to the content folder, with <c>/</c>.</param>
/// <param name="Bytes">Its size when it was listed.</param>
public sealed record ContentFile(string Path, long Bytes)
{
    /// <summary>The file's name with its extension.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The path up to the last <c>/</c>; empty for a file at the top.</summary>
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";

    /// <summary>Lower-case, with its dot; empty without one.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
