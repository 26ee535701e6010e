using System.Text;

namespace LinkHub.Fuzz.Mutations;

/// <summary>Mutations that put words of the formats where they may not belong.</summary>
internal static class TokenMutations
{
    public static readonly IReadOnlyList<TextMutation> All =
    [
        new("insert a token", (random, bytes, _) => Inserted(random, bytes, Token(random))),
        new("insert tokens", (random, bytes, _) => Inserted(
            random, bytes, string.Concat(Enumerable.Range(0, 2 + random.Next(8)).Select(_ => Token(random))))),
        new("line of tokens", (random, bytes, _) => AtLine(
            random, bytes, string.Join(' ', Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Token(random))) + "\n")),
        new("replace a word", (random, bytes, _) => WordReplaced(random, bytes, Token(random))),
        new("replace a value", (random, bytes, _) => ValueReplaced(random, bytes, Token(random))),
        new("wrap a part", (random, bytes, _) => Wrapped(random, bytes)),
    ];

    private static string Token(Random random) => Dictionary.Tokens[random.Next(Dictionary.Tokens.Length)];

    private static byte[] Inserted(Random random, byte[] bytes, string token) =>
        InsertedAt(bytes, random.Next(bytes.Length + 1), token);

    private static byte[] AtLine(Random random, byte[] bytes, string line)
    {
        var from = random.Next(bytes.Length + 1);
        var end = bytes.AsSpan(from).IndexOf((byte)'\n');
        return InsertedAt(bytes, end < 0 ? 0 : from + end + 1, line);
    }

    private static byte[] InsertedAt(byte[] bytes, int at, string text) =>
        [.. bytes[..at], .. new UTF8Encoding(false).GetBytes(text), .. bytes[at..]];

    private static byte[] WordReplaced(Random random, byte[] bytes, string token)
    {
        var start = random.Next(bytes.Length + 1);
        while (start < bytes.Length && !char.IsAsciiLetter((char)bytes[start]))
        {
            start++;
        }

        var end = start;
        while (end < bytes.Length && char.IsAsciiLetterOrDigit((char)bytes[end]))
        {
            end++;
        }

        return [.. bytes[..start], .. new UTF8Encoding(false).GetBytes(token), .. bytes[end..]];
    }

    // What stands behind the next colon or equals sign, up to the line's end or the next quotation mark.
    private static byte[] ValueReplaced(Random random, byte[] bytes, string token)
    {
        var from = random.Next(bytes.Length + 1);
        var sign = bytes.AsSpan(from).IndexOfAny((byte)':', (byte)'=');
        if (sign < 0)
        {
            return bytes;
        }

        var start = Math.Min(from + sign + 2, bytes.Length);
        var length = bytes.AsSpan(start).IndexOfAny((byte)'\n', (byte)'"', (byte)'>');
        var end = length < 0 ? bytes.Length : start + length;
        return [.. bytes[..start], .. new UTF8Encoding(false).GetBytes(token), .. bytes[end..]];
    }

    private static byte[] Wrapped(Random random, byte[] bytes)
    {
        var (open, close) = Dictionary.Pairs[random.Next(Dictionary.Pairs.Length)];
        var start = random.Next(bytes.Length + 1);
        var end = start + random.Next(Math.Min(200, bytes.Length - start) + 1);
        return InsertedAt(InsertedAt(bytes, end, close), start, open);
    }
}
