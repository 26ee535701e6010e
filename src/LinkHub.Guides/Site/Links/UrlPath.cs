using System.Buffers;

namespace LinkHub.Guides.Site.Links;

/// <summary>
/// The small parts of URL handling: splitting, encoding and joining paths without touching a disk.
/// </summary>
public static class UrlPath
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    public static bool HasScheme(string href)
    {
        var colon = href.AsSpan().IndexOfAny(':', '/', '#');
        return colon > 0 && href[colon] == ':' && char.IsAsciiLetter(href[0]);
    }

    /// <summary>
    /// Path, query with its <c>?</c>, fragment without its <c>#</c> (null if there is none).
    /// </summary>
    public static (string Path, string Query, string? Fragment) Split(string href)
    {
        var hash = href.IndexOf('#');
        var fragment = hash < 0 ? null : href[(hash + 1)..];
        var rest = hash < 0 ? href : href[..hash];
        var mark = rest.IndexOf('?');
        return mark < 0 ? (rest, "", fragment) : (rest[..mark], rest[mark..], fragment);
    }

    /// <summary>The path with everything percent-encoded that may not stand in one; slashes stay.</summary>
    public static string Encode(string path) => path.AsSpan().ContainsAnyExcept(Plain)
        ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString))
        : path;

    /// <summary>An encoded address as a page writes it: up to the hub's root, and down again.</summary>
    /// <param name="page">The page's address: empty, or with a final slash.</param>
    /// <param name="target">An encoded address of the same hub; may carry a query and a fragment.</param>
    public static string Relative(string page, string target)
    {
        var up = page.AsSpan().Count('/');
        var path = up == 0 && target is "" or ['#' or '?', ..] ? "./" + target : target;
        return string.Concat(Enumerable.Repeat("../", up)) + path;
    }

    public static string Decode(string path) => path.Contains('%') ? Uri.UnescapeDataString(path) : path;

    /// <summary>
    /// A relative path as seen from a file or a page's folder, or null if it climbs out of the root.
    /// </summary>
    public static string? Join(string from, string relative)
    {
        var parts = from.Split('/')[..^1].Where(part => part.Length > 0).ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".")
            {
                continue;
            }

            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The path without that ending, or null if it does not end so.</summary>
    public static string? WithoutSuffix(string path, string suffix) =>
        path.EndsWith(suffix, StringComparison.Ordinal) ? path[..^suffix.Length] : null;
}
