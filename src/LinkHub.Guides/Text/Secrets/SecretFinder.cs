using System.Buffers;

namespace LinkHub.Guides.Text.Secrets;

/// <summary>Finds text that looks like a real credential; obvious placeholders are skipped.</summary>
/// <remarks>Searches for all beginnings at once, in one pass over the text; linear in any text.</remarks>
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

/// <summary>A stretch of text that looks like a credential somebody uses.</summary>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">The credential alone.</param>
/// <param name="Name">The kind of credential: <c>a GitHub token</c>.</param>
/// <param name="IsCertain">
/// Whether the form of an issuer proves it; else only its letters and its place do.
/// </param>
public readonly record struct Secret(int Start, int Length, string Name, bool IsCertain)
{
    public int End => Start + Length;
}

/// <summary>The beginning of one issuer's credentials, and their least length behind that.</summary>
/// <param name="Prefix">As issued; case counts.</param>
/// <param name="Name">The kind of credential: <c>a GitHub token</c>.</param>
/// <param name="Least">Letters, digits, <c>_</c> and <c>-</c> behind the prefix.</param>
internal sealed record SecretShape(string Prefix, string Name, int Least)
{
    /// <summary>Sources: the issuers' documentation of their formats.</summary>
    public static IReadOnlyList<SecretShape> All { get; } =
    [
        new("sk_live_", "a Stripe secret key", 20),
        new("rk_live_", "a Stripe restricted key", 20),
        new("ghp_", "a GitHub token", 36),
        new("gho_", "a GitHub token", 36),
        new("ghu_", "a GitHub token", 36),
        new("ghs_", "a GitHub token", 36),
        new("ghr_", "a GitHub token", 36),
        new("github_pat_", "a GitHub token", 60),
        new("glpat-", "a GitLab token", 20),
        new("xoxb-", "a Slack token", 24),
        new("xoxp-", "a Slack token", 24),
        new("xoxa-", "a Slack token", 24),
        new("xoxe-", "a Slack token", 24),
        new("xoxs-", "a Slack token", 24),
        new("xapp-", "a Slack token", 24),
        new("AKIA", "an AWS access key", 16),
        new("ASIA", "an AWS access key", 16),
        new("AIza", "a Google API key", 35),
        new("shpat_", "a Shopify token", 32),
        new("shpss_", "a Shopify secret", 32),
        new("npm_", "an npm token", 36),
        new("dop_v1_", "a DigitalOcean token", 64),
        new("sk-ant-", "an Anthropic key", 60),
        new("sk-proj-", "an OpenAI key", 40),
        new("hf_", "a Hugging Face token", 34),
    ];
}
