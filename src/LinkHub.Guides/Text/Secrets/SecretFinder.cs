using System.Buffers;

namespace LinkHub.Guides.Text.Secrets;

/// <summary>Finds what looks like a real credential; obvious placeholders are left alone.</summary>
/// <remarks>One pass over the text for each kind of beginning, all at once; linear whatever the text.</remarks>
public static class SecretFinder
{
    private const string JsonWebToken = "eyJ";
    private const string Armour = "-----BEGIN ";

    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        [.. SecretShape.All.Select(shape => shape.Prefix), JsonWebToken, Armour], StringComparison.Ordinal);

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>The credentials of the text in order; none overlap.</summary>
    public static IReadOnlyList<Secret> Find(ReadOnlySpan<char> text)
    {
        List<Secret>? found = null;
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(Beginnings);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (At(text, at) is { } secret)
            {
                (found ??= []).Add(secret);
                at = secret.End;
            }
            else
            {
                at++;
            }
        }

        return SecretAssignment.AddTo(found, text);
    }

    /// <summary>How far letters, digits, <c>_</c> and <c>-</c> reach.</summary>
    internal static int RunLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(Letters);
        return end < 0 ? text.Length : end;
    }

    private static Secret? At(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        if (rest.StartsWith(Armour))
        {
            return SecretArmour.At(text, at);
        }

        // In the middle of a longer word nothing begins.
        if (at > 0 && Letters.Contains(text[at - 1]))
        {
            return null;
        }

        if (rest.StartsWith(JsonWebToken))
        {
            return SecretWebToken.At(text, at);
        }

        foreach (var shape in SecretShape.All)
        {
            if (rest.StartsWith(shape.Prefix))
            {
                var length = RunLength(rest);
                var random = rest[shape.Prefix.Length..length];
                return random.Length >= shape.Least && SecretLetters.LookRandom(random)
                    ? new Secret(at, length, shape.Name, IsCertain: true)
                    : null;
            }
        }

        return null;
    }
}
