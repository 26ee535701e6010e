using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.Guides.Whitelabel;

/// <summary>A forbidden word in a text, by offsets in UTF-16 units.</summary>
internal readonly record struct LeakHit(string Word, int Start, int End, string Excerpt, bool IsAllowed)
{
    /// <summary>The host's name, or perhaps an ordinary word.</summary>
    public NameUse Use { get; init; }

    /// <summary>Whether it is written letter by letter, in whatever case: neither split nor in disguise.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is part of an address.</summary>
    public bool IsAddress { get; init; }
}
