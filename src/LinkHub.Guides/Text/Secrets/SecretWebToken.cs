using System.Buffers.Text;
using System.Text;

namespace LinkHub.Guides.Text.Secrets;

/// <summary>Recognises a signed JSON Web Token (RFC 7519): three parts of base64url with dots between.</summary>
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
