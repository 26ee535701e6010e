using System.Text;

namespace LinkHub.Fuzz.Mutations;

/// <summary>Mutations that know nothing of text.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] BadBytes =
    [
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
        [0], [0x1B], [0x7F], [0x0B], [0x0C], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xEF, 0xBB, 0xBF],
        [0xE2, 0x80, 0xAE], [0xE2, 0x80, 0x8B], [0xC2, 0xAD], [0xF3, 0xA0, 0x81, 0x81], [0xEF, 0xBF, 0xBE], [0xCC, 0x81],
        [0xC2, 0xA0], [0xF0, 0x9F, 0x94, 0x91], [0xEF, 0xB7, 0x90], [0xF4, 0x8F, 0xBF, 0xBF], [0xC2, 0x9B], [0x08],
    ];

    public static readonly IReadOnlyList<TextMutation> All =
    [
        new("flip a bit", (random, bytes, _) => Changed(random, bytes, at => (byte)(at ^ (1 << random.Next(8))))),
        new("change a byte", (random, bytes, _) => Changed(random, bytes, _ => (byte)random.Next(256))),
        new("delete bytes", (random, bytes, _) =>
        {
            var (start, length) = Range(random, bytes, 40);
            return [.. bytes[..start], .. bytes[(start + length)..]];
        }),
        new("duplicate bytes", (random, bytes, _) =>
        {
            var (start, length) = Range(random, bytes, 400);
            return Inserted(random, bytes, bytes[start..(start + length)]);
        }),
        new("splice another file", (random, bytes, other) =>
            [.. bytes[..random.Next(bytes.Length + 1)], .. other[random.Next(other.Length + 1)..]]),
        new("insert from another file", (random, bytes, other) =>
        {
            var (start, length) = Range(random, other, 800);
            return Inserted(random, bytes, other[start..(start + length)]);
        }),
        new("truncate", (random, bytes, _) => bytes[..random.Next(bytes.Length + 1)]),
        new("bad or odd bytes", (random, bytes, _) => Inserted(random, bytes, BadBytes[random.Next(BadBytes.Length)])),
        new("BOM in front", (_, bytes, _) => [0xEF, 0xBB, 0xBF, .. bytes]),
        new("UTF-16", (_, bytes, _) => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.Latin1.GetString(bytes))]),
        new("CRLF", (_, bytes, _) => Replaced(bytes, "\r\n")),
        new("CR", (_, bytes, _) => Replaced(bytes, "\r")),
    ];

    private static byte[] Changed(Random random, byte[] bytes, Func<byte, byte> change)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        byte[] changed = [.. bytes];
        var at = random.Next(bytes.Length);
        changed[at] = change(changed[at]);
        return changed;
    }

    private static byte[] Inserted(Random random, byte[] bytes, byte[] part)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. part, .. bytes[at..]];
    }

    private static byte[] Replaced(byte[] bytes, string end) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).ReplaceLineEndings(end));

    private static (int Start, int Length) Range(Random random, byte[] bytes, int most)
    {
        var start = random.Next(bytes.Length + 1);
        return (start, random.Next(Math.Min(most, bytes.Length - start) + 1));
    }
}
