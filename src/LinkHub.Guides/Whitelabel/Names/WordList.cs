using System.Collections.Frozen;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>
/// English words that companies go by; <c>host.isWord</c> in <c>linkhub.yaml</c> decides for others.
/// </summary>
internal static class WordList
{
    private static readonly FrozenSet<string> Words = Read();

    /// <summary>Whether a name is one of the words. <c>StackOne</c>, <c>BOX</c> and <c>Mode9</c> are none.</summary>
    public static bool Holds(string name) =>
        name.Length > 1 && name.All(char.IsAsciiLetter) && !name.Skip(1).Any(char.IsUpper)
        && Words.Contains(name.ToLowerInvariant());

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("names/words.txt")!;
        using var reader = new StreamReader(stream);
        var words = reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
