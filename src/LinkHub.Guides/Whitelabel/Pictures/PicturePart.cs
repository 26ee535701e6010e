namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>A text that stands in a picture or font.</summary>
/// <param name="Start">The byte where it, or what it is decoded from, begins.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsAsIs">Whether each character is one byte of the file.</param>
/// <param name="IsPixels">Whether short words in it are likely to be chance.</param>
internal readonly record struct PicturePart(int Start, string Text, bool IsAsIs, bool IsPixels);
