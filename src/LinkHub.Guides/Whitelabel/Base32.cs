using System.Buffers;

namespace LinkHub.Guides.Whitelabel;

/// <summary>Base32, the digits of secrets for one-time passwords.</summary>
/// <remarks>RFC 4648, section 6.</remarks>
internal static class Base32
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static readonly SearchValues<char> All = SearchValues.Create(Digits);

    /// <summary>The bytes that a run of digits stands for; null where one is no digit of base32.</summary>
    public static byte[]? Decode(ReadOnlySpan<char> digits)
    {
        if (digits.ContainsAnyExcept(All))
        {
            return null;
        }

        var bytes = new byte[digits.Length * 5 / 8];
        var (bits, count, at) = (0, 0, 0);
        foreach (var digit in digits)
        {
            bits = ((bits << 5) | Digits.IndexOf(digit, StringComparison.Ordinal)) & 0xFFF;
            count += 5;
            if (count >= 8)
            {
                count -= 8;
                bytes[at++] = (byte)(bits >> count);
            }
        }

        return bytes;
    }
}
