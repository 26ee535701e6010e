using System.Buffers;

namespace LinkHub.Guides.Text.Secrets;

/// <summary>
/// Finds long random text that is given to a name such as <c>api_key</c> or <c>password</c>.
/// </summary>
internal static class SecretAssignment
{
    private const int Least = 32;

    private static readonly SearchValues<string> Names = SearchValues.Create(
        ["key", "secret", "token", "password", "passwd"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Words that mark a key as public: <c>Idempotency-Key</c>, <c>publicKey</c>.</summary>
    private static readonly string[] Open = ["idempotency", "public", "cache", "sort", "primary",
        "partition"];

    /// <summary>The credentials with those found here, in order.</summary>
    public static IReadOnlyList<Secret> AddTo(List<Secret>? found, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(Names);
            if (next < 0)
            {
                break;
            }

            at += next + 1;
            if (!IsOpen(text[..(at - 1)]) && Given(text, at) is { } secret
                && !(found?.Exists(other => other.End > secret.Start) ?? false))
            {
                (found ??= []).Add(secret);
                at = secret.End;
            }
        }

        found?.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found ?? [];
    }

    private static bool IsOpen(ReadOnlySpan<char> before)
    {
        foreach (var word in Open)
        {
            if (before.TrimEnd("-_ ").EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // name, perhaps quoted, then `:` or `=`, then the value, perhaps quoted.
    private static Secret? Given(ReadOnlySpan<char> text, int at)
    {
        var place = at + SecretFinder.RunLength(text[at..]);
        place += Blank(text[place..], "\"'` ");
        if (place >= text.Length || text[place] is not (':' or '='))
        {
            return null;
        }

        place++;
        place += Blank(text[place..], "\"'` ");
        var value = text[place..];
        var length = SecretFinder.RunLength(value);
        var isCut = length < value.Length
            && value[length] is '.' or '/' or '*' or '…' or '{' or '@' or ':' or '(';
        return length >= Least && !isCut && SecretLetters.LookRandom(value[..length])
            && IsMixed(value[..length])
            ? new Secret(place, length, "a credential", IsCertain: false)
            : null;
    }

    private static int Blank(ReadOnlySpan<char> text, ReadOnlySpan<char> blanks)
    {
        var end = text.IndexOfAnyExcept(blanks);
        return end < 0 ? text.Length : end;
    }

    // Words joined by hyphens, and identifiers of one case with dashes in them, are names and not keys.
    private static bool IsMixed(ReadOnlySpan<char> value)
    {
        var digits = 0;
        foreach (var c in value)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits >= 4 && value.Count('-') < 4 && value.Count('_') < 4;
    }
}
