using System.Buffers;
using LinkHub.Guides.Files;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>
/// The grammars of addresses in settings; each method gives the normal form, or null for anything else.
/// </summary>
internal static class WebAddress
{
    public const string UrlHelp = "Write an address that begins with `https://`.";

    private const string UrlPattern = @"^https://|^http://(localhost|127\.0\.0\.1|\[::1\])([:/]|$)";

    public static readonly TextGrammar Urls = new(Url, UrlHelp) { Pattern = UrlPattern, Format = "uri" };

    public static readonly TextGrammar Links = new(
        Link, "Write an address that begins with `https://`, `mailto:` or `/`.")
    {
        Pattern = UrlPattern + "|^mailto:|^/(?!/)",
    };

    public static readonly TextGrammar Origins = new(
        Origin, "Write scheme and host alone, such as `https://app.example.com`.")
    {
        Pattern = "^https?://[^/]+$",
    };

    public static readonly TextGrammar Hosts = new(Host, "Write a host name alone, such as `example.com`.")
    {
        Pattern = @"^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$",
    };

    public static readonly TextGrammar Emails = new(Email, "Write an e-mail address.") { Format = "email" };

    public static readonly TextGrammar BasePaths = new(
        BasePath, "Write `/`, or parts of letters, digits and `- _ . ~`, such as `/help/connect/`.")
    {
        Pattern = "^/?([A-Za-z0-9._~-]+/?)*$",
    };

    private static readonly SearchValues<char> Unsafe = SearchValues.Create(" \t\r\n\"'<>\\`");

    private static readonly SearchValues<char> MailboxCharacters =
        SearchValues.Create(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.!#$%*/?^_{|}~+-=");

    /// <summary>An absolute https address; http only of this machine, for trying things out.</summary>
    public static string? Url(string text)
    {
        var isUrl = Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && IsSafe(uri)
            && text.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase)
            && uri.UserInfo.Length == 0
            && !text.AsSpan().ContainsAny(Unsafe);
        return isUrl ? text : null;
    }

    /// <summary>
    /// An address a page may link to: a <see cref="Url"/>, an e-mail address, or a path of the hub.
    /// </summary>
    public static string? Link(string text)
    {
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return Email(text["mailto:".Length..]) is { } email ? "mailto:" + email : null;
        }

        var isPath = text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal);
        return isPath && !text.AsSpan().ContainsAny(Unsafe) ? text : Url(text);
    }

    /// <summary>Scheme, host and port, in lower case.</summary>
    public static string? Origin(string text)
    {
        var origin = Url(text) is null ? null : new Uri(text).GetLeftPart(UriPartial.Authority);
        return text.Equals(origin, StringComparison.OrdinalIgnoreCase) ? text.ToLowerInvariant() : null;
    }

    /// <summary>A domain name in lower case, without scheme, port or path.</summary>
    public static string? Host(string text)
    {
        var isHost = text.Length is > 0 and <= 253
            && text.Split('.').All(label => label.Length is > 0 and <= 63
                && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
                && label[0] != '-'
                && label[^1] != '-');
        return isHost ? text.ToLowerInvariant() : null;
    }

    public static string? Email(string text)
    {
        var at = text.IndexOf('@');
        var isEmail = at > 0
            && !text.AsSpan(0, at).ContainsAnyExcept(MailboxCharacters)
            && Host(text[(at + 1)..]) is not null;
        return isEmail ? text : null;
    }

    /// <summary>A path that begins and ends with one slash.</summary>
    public static string? BasePath(string text)
    {
        if (text is "" or "/")
        {
            return "/";
        }

        var inner = text.StartsWith('/') ? text[1..] : text;
        inner = inner.EndsWith('/') ? inner[..^1] : inner;
        var isPath = inner.All(char.IsAscii)
            && inner.Split('/').All(part => FileNames.SlugProblem(part) is null);
        return isPath ? $"/{inner}/" : null;
    }

    private static bool IsSafe(Uri uri) =>
        uri.Scheme == Uri.UriSchemeHttps
        || (uri.Scheme == Uri.UriSchemeHttp && uri.Host is "localhost" or "127.0.0.1" or "[::1]");
}
