using System.Buffers;
using System.Globalization;

namespace LinkHub.Guides.Whitelabel;

/// <summary>What <c>data:</c> addresses without base64 hold: text, drawings and bytes in percent codes.</summary>
/// <remarks>RFC 2397.</remarks>
internal static class DataAddresses
{
    private const int LongestType = 128;
    private const int Longest = 1 << 20;

    private static readonly SearchValues<char> NoType = SearchValues.Create(" \t\r\n<>()");
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'`<>)");

    /// <summary>Where the data of an address begins and ends; empty where it is no such address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where <c>data:</c> stands.</param>
    public static Range Of(ReadOnlySpan<char> text, int at)
    {
        var type = text[at..Math.Min(text.Length, at + LongestType)];
        var comma = type.IndexOf(',');
        if (comma < 0 || type[..comma].ContainsAny(NoType)
            || type[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            return at..at;
        }

        var data = text[(at + comma + 1)..Math.Min(text.Length, at + comma + 1 + Longest)];
        var before = at > 0 ? text[at - 1] : ' ';
        var end = before switch
        {
            '"' or '\'' => data.IndexOf(before),
            '(' => data.IndexOf(')'),
            ';' when text[..at].LastIndexOf('&') is var entity and >= 0 && at - entity < 8 =>
                data.IndexOf(text[entity..at]),
            _ => data.IndexOfAny(Ends),
        };
        return (at + comma + 1)..(at + comma + 1 + (end < 0 ? data.Length : end));
    }

    /// <summary>The bytes of data in percent codes.</summary>
    public static byte[] Bytes(ReadOnlySpan<char> data)
    {
        var bytes = new List<byte>(data.Length);
        for (var i = 0; i < data.Length; i++)
        {
            var isCode = data[i] == '%' && i + 2 < data.Length
                && byte.TryParse(data.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, null, out _);
            bytes.Add(isCode ? Convert.FromHexString(data.Slice(i + 1, 2))[0] : (byte)data[i]);
            i += isCode ? 2 : 0;
        }

        return [.. bytes];
    }
}
