namespace LinkHub.GuideCheck.Whitelabel;

/// <summary>A forbidden word found in something that was made.</summary>
/// <param name="Path">The output file, relative to its hub.</param>
/// <param name="Offset">The byte where it begins; -1 where it is in the file's name.</param>
/// <param name="Word">The forbidden word as it is known, not as it was disguised.</param>
/// <param name="Excerpt">What stands around it, on one line.</param>
/// <param name="IsAllowed">Whether it belongs to an address that this page may show.</param>
public sealed record Leak(string Path, long Offset, string Word, string Excerpt, bool IsAllowed);
