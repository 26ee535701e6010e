using System.Text;

namespace LinkHub.Guides.Whitelabel;

/// <summary>Text in characters that are not seen: tags, one for each ASCII character, and variation
/// selectors, one for each byte.</summary>
/// <remarks>Unicode, blocks Tags (U+E0000), Variation Selectors (U+FE00) and their supplement
/// (U+E0100).</remarks>
internal static class HiddenText
{
    private const char HighSurrogate = '\uDB40';
    private const char FirstSelector = '\uFE00';
    private const char LastSelector = '\uFE0F';
    private const int Fewest = 3;

    private static readonly System.Buffers.SearchValues<char> First = System.Buffers.SearchValues.Create(
        [HighSurrogate,
            .. Enumerable.Range(FirstSelector, LastSelector - FirstSelector + 1).Select(c => (char)c)]);

    /// <summary>Adds each run, decoded, with the place where it begins.</summary>
    public static void AddTo(List<EmbeddedPart> found, ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAny(First) is var next and >= 0;)
        {
            at += next;
            var start = at;
            var bytes = new List<byte>();
            while (at < text.Length
                && Rune.DecodeFromUtf16(
                    text[at..], out var rune, out var size) == System.Buffers.OperationStatus.Done
                && ValueOf(rune.Value) is { } value)
            {
                bytes.Add(value);
                at += size;
            }

            if (bytes.Count >= Fewest)
            {
                found.Add(new EmbeddedPart(start, [.. bytes]));
            }

            at = Math.Max(at, start + 1);
        }
    }

    private static byte? ValueOf(int code) => code switch
    {
        >= 0xE0020 and <= 0xE007E => (byte)(code - 0xE0000),
        >= FirstSelector and <= LastSelector => (byte)(code - FirstSelector),
        >= 0xE0100 and <= 0xE01EF => (byte)(code - 0xE0100 + 16),
        _ => null,
    };
}
