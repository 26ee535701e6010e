using System.Buffers.Text;
using System.Text;

namespace LinkHub.Guides.Text.Secrets;

/// <summary>Recognises a private key in its armour (RFC 7468) whose body has really been pasted.</summary>
internal static class SecretArmour
{
    private const string HeadEnd = "PRIVATE KEY-----";
    private const int LongestHead = 50;
    private const int LeastBody = 64;
    private const int Longest = 20_000;

    public static Secret? At(ReadOnlySpan<char> text, int at)
    {
        var rest = text.Slice(at, Math.Min(Longest, text.Length - at));
        var head = rest[..Math.Min(LongestHead, rest.Length)].IndexOf(HeadEnd);
        if (head < 0)
        {
            return null;
        }

        var start = head + HeadEnd.Length;
        var close = rest[start..].IndexOf("-----");
        var end = close < 0 ? rest.Length : start + close;
        var body = Body(rest[start..end]);
        return body.Length >= LeastBody && SecretLetters.LookRandom(body)
            ? new Secret(at, end, "a private key", IsCertain: true)
            : null;
    }

    // The letters of the key: line ends, quotes and escaped line ends lie between them. Anything else is no
    // key.
    private static string Body(ReadOnlySpan<char> between)
    {
        var letters = new System.Text.StringBuilder();
        for (var i = 0; i < between.Length; i++)
        {
            if (between[i] == '\\' && i + 1 < between.Length)
            {
                i++;
            }
            else if (char.IsAsciiLetterOrDigit(between[i]) || between[i] is '+' or '/' or '=')
            {
                letters.Append(between[i]);
            }
            else if (!char.IsWhiteSpace(between[i]) && between[i] is not ('"' or '\'' or '|' or '>'))
            {
                return "";
            }
        }

        return letters.ToString();
    }
}

/// <summary>
/// Recognises a signed JSON Web Token (RFC 7519): three parts of base64url with dots between.
/// </summary>
internal static class SecretWebToken
{
    private const int LeastSignature = 32;

    public static Secret? At(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var header = SecretFinder.RunLength(rest);
        if (!NextPart(rest, header, out var payload) || !NextPart(rest, payload, out var end))
        {
            return null;
        }

        var body = rest[(header + 1)..payload];
        var signature = rest[(payload + 1)..end];
        return signature.Length >= LeastSignature && SecretLetters.LookRandom(signature) && !IsExample(body)
            ? new Secret(at, end, "a JSON Web Token", IsCertain: true)
            : null;
    }

    private static bool NextPart(ReadOnlySpan<char> rest, int dot, out int end)
    {
        end = dot + 1;
        if (dot + 1 >= rest.Length || rest[dot] != '.')
        {
            return false;
        }

        end += SecretFinder.RunLength(rest[(dot + 1)..]);
        return end - dot > 8;
    }

    // The tokens of tutorials say whose they are not.
    private static bool IsExample(ReadOnlySpan<char> payload)
    {
        if (!Base64Url.IsValid(payload))
        {
            return true;
        }

        var claims = Encoding.Latin1.GetString(Base64Url.DecodeFromChars(payload));
        return !claims.StartsWith('{')
            || claims.Contains("1234567890", StringComparison.Ordinal)
            || claims.Contains("example", StringComparison.OrdinalIgnoreCase)
            || claims.Contains("John Doe", StringComparison.Ordinal);
    }
}
