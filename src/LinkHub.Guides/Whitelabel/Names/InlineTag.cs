using System.Collections.Frozen;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>Which tags leave the words on both sides of them together.</summary>
internal static class InlineTag
{
    private static readonly FrozenSet<ulong> Inline = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
        "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr",
    }.Select(name => NameAt(name)).ToFrozenSet();

    private static readonly ulong LineBreak = NameAt("br");

    /// <summary>A tag's name of up to eight letters, in one number; case does not count.</summary>
    /// <param name="tag">What follows <c>&lt;</c>.</param>
    public static ulong NameAt(ReadOnlySpan<char> tag)
    {
        var name = 0UL;
        for (var i = tag.StartsWith('/') ? 1 : 0; i < tag.Length && char.IsAsciiLetterOrDigit(tag[i]); i++)
        {
            name = (name << 8) | (uint)(tag[i] | 0x20);
        }

        return name;
    }

    public static bool IsInline(ulong name) => Inline.Contains(name);

    public static bool IsLineBreak(ulong name) => name == LineBreak;
}
