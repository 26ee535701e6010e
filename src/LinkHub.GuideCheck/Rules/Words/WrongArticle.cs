using System.Collections.Frozen;
using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Finds "a" before the sound of a vowel and "an" before that of a consonant.</summary>
/// <remarks>Only in English, and only where the sound is sure; a provider's variable counts by its
/// value.</remarks>
public sealed partial class WrongArticle : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH608", "wrong-article", Severity.Warning);

    public FixSafety Fixes => FixSafety.Safe;

    public bool AssumesEnglish => true;

    // Behind these words "a" is a letter: "either a or b".
    private static readonly HashSet<string> NotNamed = new(StringComparer.Ordinal)
    {
        "all", "also", "an", "and", "any", "are", "as", "at", "each", "either", "every", "if", "in", "into", "is", "it", "of",
        "off", "on", "only", "onto", "or", "our", "out", "over", "under", "unless", "until", "up", "us", "e.g", "i.e",
    };

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var text in DocumentText.In(document).Where(text => text.Kind != DocumentTextKind.Code))
        {
            var words = text.Text.ToString();
            var places = new NamePlaces(text);
            foreach (var article in Article().EnumerateMatches(words))
            {
                Check(
                    words.Substring(article.Index, article.Length), article.Index, words, places, document,
                    findings);
            }
        }
    }

    private void Check(
        string article, int start, string words, NamePlaces places, DocumentSubject document,
        DiagnosticBag findings)
    {
        if (!IsArticle(words, start)
            || NextWord(words.AsSpan(start + article.Length), places.Text, document) is not { } next
            || FirstSound.IsVowel(next) is not { } isVowel || isVowel == article.Length > 1)
        {
            return;
        }

        var place = places.At(article, start);
        var right = isVowel ? article + "n" : article[..1];
        findings.Add(new Diagnostic(Rule, $"`{article}` stands before `{VisibleText.Of(next)}`", place.Span)
        {
            Help = $"Write `{right}`.",
            Fix = place.IsExact && place.Span.File == document.Document.File
                ? new Fix($"Write `{right}`", IsSafe: true, [new TextEdit(place.Span, right)])
                : null,
        });
    }

    // The word may stand in the next node, in bold or as a link; code can be read aloud in too many ways.
    private static string? NextWord(ReadOnlySpan<char> rest, DocumentText text, DocumentSubject document)
    {
        if (rest.IsEmpty || !char.IsWhiteSpace(rest[0]))
        {
            return null;
        }

        var following = rest.TrimStart().TrimStart("\"“‘'([");
        if (following.IsEmpty)
        {
            following = text.Kind == DocumentTextKind.Words ? Beside(text.Place!, document) : "";
        }

        if (following.StartsWith("{provider.name}"))
        {
            following = document.ValueOf("provider.name") ?? "";
        }

        foreach (var match in Word().EnumerateMatches(following))
        {
            var word = following.Slice(match.Index, match.Length).ToString();
            return char.IsLetter(word[0]) && !NotNamed.Contains(word) ? word : null;
        }

        return null;
    }

    private static string Beside(PlacedNode place, DocumentSubject document)
    {
        var siblings = place.Parent?.Node.Children ?? document.Document.Body;
        return place.Index + 1 < siblings.Count
            && siblings[place.Index + 1] is StrongNode or EmphasisNode or LinkNode
            ? NodeText.Of([siblings[place.Index + 1]]).ToString()
            : "";
    }

    // "Plan A includes", "option a or b", "vitamin A": a letter that is a name; "A key" begins a sentence.
    private static bool IsArticle(string words, int start)
    {
        var before = words.AsSpan(0, start).TrimEnd();
        if (start > 0 && !char.IsWhiteSpace(words[start - 1])
            && words[start - 1] is not ('(' or '"' or '“' or '‘' or '['))
        {
            return false;
        }

        return words[start] == 'a' || before.IsEmpty
            || !(char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or ';');
    }

    [GeneratedRegex(@"\b(an?|An?)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Article();

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}'’.-]*")]
    private static partial Regex Word();
}

/// <summary>Decides whether a word begins with the sound of a vowel, if that is certain.</summary>
/// <remarks>
/// Letters spelt out count by their names: API by "ay", CRM by "see". Where an abbreviation could be said
/// both as letters and as a word, nothing is said: SQL, SSO, URL.
/// </remarks>
internal static class FirstSound
{
    private static readonly FrozenSet<string> SilentH = FrozenSet.Create(
        StringComparer.Ordinal,
        "hour", "hours", "hourly", "honest", "honestly", "honor", "honour", "honorary", "heir", "heirloom");

    private static readonly string[] UnsureH = ["hour", "hono", "hone", "heir", "her", "hist", "hot", "hom",
        "hab", "hal"];
    private static readonly string[] SpokenYou = ["use", "usu", "usa", "uti", "uni"];
    private static readonly string[] UnsureU = ["unin", "unim", "unid", "unis"];

    /// <summary>True for a vowel, false for a consonant, null if it is not certain.</summary>
    /// <param name="word">Without blanks; at least a letter.</param>
    public static bool? IsVowel(string word)
    {
        var head = string.Concat(word.TakeWhile(char.IsLetterOrDigit));
        var lower = head.ToLowerInvariant();
        if (head.Length < 2)
        {
            // `e-mail` is certain; other single letters are names.
            return lower == "e" && word.Length > 3 ? true : null;
        }

        return !head.All(char.IsAsciiLetter) || lower.StartsWith("eu", StringComparison.Ordinal) ? null
            : lower is "one" or "once" ? false
            : IsAbbreviation(head) ? OfLetters(lower[0])
            : OfWord(lower, head);
    }

    // A word with a capital right behind its first letter, or without a vowel, may be spelt out.
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

    // In names, "un" can be pronounced in any way.
    private static bool? OfU(string lower, string written) =>
        StartsWithAny(lower, UnsureU) ? null
        : StartsWithAny(lower, SpokenYou) ? false
        : lower.StartsWith("up", StringComparison.Ordinal) ? true
        : lower.StartsWith("un", StringComparison.Ordinal) && char.IsLower(written[0]) ? true
        : null;

    private static bool StartsWithAny(string word, string[] starts) =>
        starts.Any(start => word.StartsWith(start, StringComparison.Ordinal));
}
