using System.Collections.Frozen;

namespace LinkHub.Guides.Guides.Binding;

/// <summary>Compares what titles and definitions call a method, as far as words tell.</summary>
internal static class MethodWords
{
    // Words that nearly every method may have in its name.
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.Ordinal,
        "auth", "authentication", "authorization", "account", "access", "method", "login", "flow", "with", "and", "or",
        "the", "a", "an", "your", "using", "via");

    private static readonly FrozenSet<string> Methods = FrozenSet.Create(
        StringComparer.Ordinal,
        "key", "keys", "token", "tokens", "oauth", "oauth2", "basic", "password", "credentials", "jwt", "certificate",
        "pat", "sso", "saml", "mcp", "secret");

    /// <summary>Whether the words name a way to prove who one is, and none of them stands in the label.</summary>
    public static bool Contradict(string words, string label)
    {
        var named = Of(words);
        return named.Any(Methods.Contains) && !named.Overlaps(Of(label));
    }

    private static HashSet<string> Of(string words) =>
    [
        .. Connectors.Slug.Of(words).Split('-').Select(Bare).Where(word => word.Length > 0 && !Common.Contains(word)),
    ];

    private static string Bare(string word) => word switch
    {
        "oauth2" => "oauth",
        "keys" => "key",
        "tokens" => "token",
        _ => word.Any(char.IsLetter) ? word : "",
    };
}
