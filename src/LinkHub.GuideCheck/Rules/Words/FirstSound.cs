using System.Collections.Frozen;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Tells whether a word begins with the sound of a vowel, where that is sure.</summary>
/// <remarks>
/// Letters spelt out count by their names: API by "ay", CRM by "see". Where an abbreviation could be said
/// both as letters and as a word, nothing is said: SQL, SSO, URL.
/// </remarks>
internal static class FirstSound
{
    private static readonly FrozenSet<string> SilentH = FrozenSet.Create(
        StringComparer.Ordinal,
        "hour", "hours", "hourly", "honest", "honestly", "honor", "honour", "honorary", "heir", "heirloom");

    private static readonly string[] UnsureH = ["hour", "hono", "hone", "heir", "her", "hist", "hot", "hom", "hab", "hal"];
    private static readonly string[] SpokenYou = ["use", "usu", "usa", "uti", "uni"];
    private static readonly string[] UnsureU = ["unin", "unim", "unid", "unis"];

    /// <summary>True for a vowel, false for a consonant, null where it is not sure.</summary>
    /// <param name="word">Without blanks; at least a letter.</param>
    public static bool? IsVowel(string word)
    {
        var head = string.Concat(word.TakeWhile(char.IsLetterOrDigit));
        var lower = head.ToLowerInvariant();
        if (head.Length < 2)
        {
            // An `e-mail`; other single letters are names of things.
            return lower == "e" && word.Length > 3 ? true : null;
        }

        return !head.All(char.IsAsciiLetter) || lower.StartsWith("eu", StringComparison.Ordinal) ? null
            : lower is "one" or "once" ? false
            : IsAbbreviation(head) ? OfLetters(lower[0])
            : OfWord(lower, head);
    }

    // With a capital right behind its first letter, or without a vowel, a word may be spelt out.
    private static bool IsAbbreviation(string head) =>
        (char.IsLower(head[0]) && char.IsUpper(head[1]))
        || (head.Length < 6 && head.Skip(1).Take(2).Any(char.IsUpper))
            || !head.Any(c => "aeiouyAEIOUY".Contains(c, StringComparison.Ordinal));

    private static bool? OfLetters(char first) => first switch
    {
        'a' or 'e' or 'i' or 'o' => true,
        'b' or 'c' or 'd' or 'g' or 'j' or 'k' or 'p' or 'q' or 't' or 'v' or 'w' or 'y' or 'z' => false,
        _ => null,
    };

    private static bool? OfWord(string lower, string written) => lower[0] switch
    {
        'h' => SilentH.Contains(lower) ? true : StartsWithAny(lower, UnsureH) ? null : false,
        'u' => OfU(lower, written),

        // OneDrive and one-time begin with a "w"; other names may not.
        'o' when lower.StartsWith("one", StringComparison.Ordinal) => char.IsUpper(written[3]) ? false : null,
        'o' when lower[1] == 'u' && lower is not ("our" or "out" or "outer" or "outgoing") => null,
        'e' when lower[1] == 'w' => null,
        'a' or 'e' or 'i' or 'o' => true,
        'x' or 'y' => lower[1] is 'a' or 'e' or 'o' ? false : null,
        _ => false,
    };

    // Names make of "un" what they like.
    private static bool? OfU(string lower, string written) =>
        StartsWithAny(lower, UnsureU) ? null
        : StartsWithAny(lower, SpokenYou) ? false
        : lower.StartsWith("up", StringComparison.Ordinal) ? true
        : lower.StartsWith("un", StringComparison.Ordinal) && char.IsLower(written[0]) ? true
        : null;

    private static bool StartsWithAny(string word, string[] starts) =>
        starts.Any(start => word.StartsWith(start, StringComparison.Ordinal));
}
