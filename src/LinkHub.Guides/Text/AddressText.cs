namespace LinkHub.Guides.Text;

/// <summary>
/// Distinguishes addresses within text from words: text that a reader types exactly must not be changed.
/// </summary>
public static class AddressText
{
    private static readonly HashSet<string> FileEndings = new(StringComparer.Ordinal)
    {
        "csv", "html", "js", "json", "key", "md", "pdf", "pem", "png", "svg", "txt", "xml", "yaml", "yml", "zip",
    };

    /// <summary>Whether a part of a text belongs to a URL, an e-mail address or a domain.</summary>
    public static bool Holds(string text, int start, int end) =>
        IsAddress(text[TokenAround(text, start, end)]);

    /// <summary>
    /// The stretch without blanks, quotes and brackets around a part of a text, closing punctuation left out.
    /// </summary>
    public static Range TokenAround(string text, int start, int end)
    {
        while (start > 0 && !IsOutside(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !IsOutside(text[end]))
        {
            end++;
        }

        while (end > start && ".,:;!?'’".Contains(text[end - 1]))
        {
            end--;
        }

        return start..end;
    }

    /// <summary>
    /// Whether a word without blanks is an address: a scheme, <c>www.</c>, <c>@</c> or a domain's ending.
    /// </summary>
    public static bool IsAddress(string token)
    {
        if (token.Contains("://", StringComparison.Ordinal) ||
            token.StartsWith("//", StringComparison.Ordinal) ||
            token.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ||
            token.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var host = token.AsSpan()[(token.LastIndexOf('@') + 1)..];
        host = host.IndexOfAny('/', '?', '#') is var path and >= 0 ? host[..path] : host;
        host = host.IndexOf(':') is var port and >= 0 ? host[..port] : host;
        var dot = host.LastIndexOf('.');
        var ending = dot > 0 ? host[(dot + 1)..] : [];
        return ending.Length > 1
            && !ending.ContainsAnyExceptInRange('a', 'z')
            && char.IsLetterOrDigit(host[dot - 1])
            && !FileEndings.Contains(ending.ToString());
    }

    private static bool IsOutside(char c) => char.IsWhiteSpace(c) || "\"<>()[]{}|`,;“”".Contains(c);
}
