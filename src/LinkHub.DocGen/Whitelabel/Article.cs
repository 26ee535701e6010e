using System.Buffers;
using System.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// The English article before a name that took another's place: "a Harbor account", "an Anchor account".
/// </summary>
internal static class Article
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    private static readonly string[] SpokenWithConsonant =
        ["uni", "use", "usa", "usu", "uti", "ubi", "ura", "eu", "ewe", "one", "once"];

    private static readonly string[] SpokenWithVowel = ["hour", "honest", "honor", "honour", "heir"];

    /// <summary>Corrects an article at the end of a text for the word that comes next.</summary>
    public static void Correct(StringBuilder before, string next)
    {
        var end = before.Length;
        while (end > 0 && char.IsWhiteSpace(before[end - 1]))
        {
            end--;
        }

        var isAn = end > 1 && before[end - 1] == 'n' && before[end - 2] is ('a' or 'A');
        var start = isAn ? end - 2 : end - 1;
        if (end == before.Length || start < 0 || before[start] is not ('a' or 'A')
            || !IsArticle(before, start))
        {
            return;
        }

        if (next.Length > 0 && char.IsLetterOrDigit(next[0]) && NeedsAn(next) != isAn)
        {
            _ = isAn ? before.Remove(start + 1, 1) : before.Insert(start + 1, 'n');
        }
    }

    /// <summary>Whether the word begins with the sound of a vowel; names in capitals are spelt out.</summary>
    public static bool NeedsAn(string word)
    {
        var first = char.ToLowerInvariant(word[0]);
        var head = word.AsSpan(0, word.TakeWhile(char.IsLetterOrDigit).Count());
        if (head.Length is > 1 and < 5 && !head.ContainsAnyExceptInRange('A', 'Z')
            && head.IndexOfAny(Vowels) < 0)
        {
            return "fhlmnrsx".Contains(first);
        }

        if (SpokenWithVowel.Any(start => word.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        var isConsonant = SpokenWithConsonant.Any(
            start => word.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        return (first == '8' || "aeiouàáâãäåæèéêëìíîïòóôõöøùúûü".Contains(first)) && !isConsonant;
    }

    // A capital A within a sentence is a name, as in "plan A"; one that begins it is an article.
    private static bool IsArticle(StringBuilder text, int start)
    {
        if (start == 0)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[start - 1]) && !"([\"“‘'".Contains(text[start - 1]))
        {
            return false;
        }

        var last = start - 1;
        while (last >= 0 && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        return text[start] == 'a' || last < 0
            || !(char.IsLetterOrDigit(text[last]) || text[last] is ',' or ';');
    }
}
