namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>Adds the texts of one kind of picture or font.</summary>
/// <param name="parts">Receives them.</param>
/// <param name="bytes">The whole file.</param>
/// <param name="start">Where the picture begins in it.</param>
internal delegate void PictureReader(PictureParts parts, ReadOnlySpan<byte> bytes, int start);
