using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.Guides.Whitelabel;

/// <summary>A forbidden word found in an output file.</summary>
/// <param name="Path">The output file, relative to its hub.</param>
/// <param name="Offset">The byte where it begins; -1 where it is in the file's name.</param>
/// <param name="Word">The forbidden word as it is known, not as it was disguised.</param>
/// <param name="Excerpt">The text around it, on one line.</param>
/// <param name="IsAllowed">Whether it belongs to an address that this page may show.</param>
public sealed record Leak(string Path, long Offset, string Word, string Excerpt, bool IsAllowed)
{
    /// <summary>The host's name, or perhaps an ordinary word.</summary>
    public NameUse Use { get; init; }

    /// <summary>
    /// Whether it is written letter by letter, in whatever case: neither split nor in disguise.
    /// </summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is part of an address.</summary>
    public bool IsAddress { get; init; }

    internal static Leak Of(LeakHit hit, string path, long offset) =>
        new(path, offset, hit.Word, hit.Excerpt, hit.IsAllowed)
        {
            Use = hit.Use,
            IsPlain = hit.IsPlain,
            IsAddress = hit.IsAddress,
        };
}

/// <summary>A forbidden word in a text, by offsets in UTF-16 units.</summary>
internal readonly record struct LeakHit(string Word, int Start, int End, string Excerpt, bool IsAllowed)
{
    /// <summary>The host's name, or perhaps an ordinary word.</summary>
    public NameUse Use { get; init; }

    /// <summary>
    /// Whether it is written letter by letter, in whatever case: neither split nor in disguise.
    /// </summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is part of an address.</summary>
    public bool IsAddress { get; init; }
}
