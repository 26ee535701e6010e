using System.Collections.Frozen;

namespace LinkHub.Guides.Matching;

/// <summary>The meaning of the nouns in labels, as far as matching needs it.</summary>
internal static class LabelVocabulary
{
    // Never equal: a reader who enters one of a row in place of another fails.
    private static readonly FrozenSet<string>[] Unlike =
    [
        Words("key token secret"),
        Words("id name"),
        Words("domain subdomain hostname host url"),
        Words("username email"),
        Words("public private"),
        Words("access refresh"),
    ];

    private static readonly FrozenSet<string> Secrets = Words(
        "key token secret password passphrase pin certificate pem");

    private static readonly FrozenSet<string> Nouns = Words(
        "key token secret password passphrase pin certificate pem id username email name domain subdomain hostname host " +
        "url uuid slug tenant workspace region environment instance code number endpoint thumbprint scope arn zone " +
        "server version port database realm hash handle address dns");

    // The things that an overview lists beside values.
    private static readonly FrozenSet<string> Conditions = Words(
        "account access permission role plan subscription administrator admin privilege license membership user app " +
        "application developer edition tier");

    private static readonly FrozenSet<string> Fillers = Words(
        "the a an your my our their its this of for to");

    private static readonly FrozenSet<string> Known =
        [.. Nouns,
            .. Words(
                "api app application client access personal account user company organization project store " +
            "private public service admin base auth oauth bearer team site partner integration")];

    private static readonly FrozenSet<string> Prepositions = Words("of for in from on at");

    /// <summary>Whether the word names a thing that forms ask for.</summary>
    public static bool IsNoun(string word) => Nouns.Contains(word);

    /// <summary>Whether the word names something that a reader must have but does not type.</summary>
    public static bool IsCondition(string word) => Conditions.Contains(word);

    /// <summary>Whether the word adds no meaning to a label.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    /// <summary>Whether the word begins a part that only says to whom the thing belongs.</summary>
    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>Whether labels often hold the word, so that it is no misspelling of another.</summary>
    public static bool IsKnown(string word) => Known.Contains(word);

    /// <summary>Whether a thing with this noun must not be seen.</summary>
    public static bool IsSecret(string noun) => Secrets.Contains(noun);

    /// <summary>Whether both say which of several unlike things they mean, and not the same one.</summary>
    public static bool AreUnlike(IReadOnlyCollection<string> left, IReadOnlyCollection<string> right) =>
        Unlike.Any(row =>
        {
            var (own, other) = (left.Where(row.Contains).ToHashSet(), right.Where(row.Contains).ToHashSet());
            return own.Count > 0 && other.Count > 0 && !own.SetEquals(other);
        });

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
