namespace LinkHub.Fuzz.Inputs;

/// <summary>One entry of a content folder: a file, a folder, or a link.</summary>
/// <param name="Bytes">What the file holds; empty for the others.</param>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Target">Where a link leads, as it is written into the link.</param>
internal sealed record FuzzEntry(byte[] Bytes, FuzzEntryKind Kind = FuzzEntryKind.File, string Target = "");
