using System.Net;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site.Links;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Finds where the addresses lead that one file of a hub writes, without making strings of them.
/// </summary>
/// <remarks>Addresses of other sites and other parts of the hub's host have no target. For one
/// thread.</remarks>
/// <param name="brand">Whose hub it is.</param>
/// <param name="path">The file, relative to the hub.</param>
internal ref struct WrittenTargets(Brand brand, string path)
{
    private readonly ReadOnlySpan<char> _folder = path.AsSpan(0, path.LastIndexOf('/') + 1);
    private readonly string? _origin = brand.Url?.TrimEnd('/');
    private char[] _joined = new char[256];

    /// <summary>Splits an address into the path of the hub that it leads to and a fragment.</summary>
    /// <param name="written">As an attribute holds it.</param>
    /// <param name="target">Decoded and relative to the hub; the file itself where only a fragment is
    /// written.</param>
    /// <param name="fragment">Decoded, without <c>#</c>; empty where there is none.</param>
    /// <returns>False where it leads out of the hub.</returns>
    public bool Find(
        ReadOnlySpan<char> written, out ReadOnlySpan<char> target, out ReadOnlySpan<char> fragment)
    {
        var href = written.Contains('&') ? WebUtility.HtmlDecode(written.ToString()) : written;
        var hash = href.IndexOf('#');
        fragment = hash < 0 ? [] : Decode(href[(hash + 1)..]);
        href = hash < 0 ? href : href[..hash];
        href = href.IndexOf('?') is var mark and >= 0 ? href[..mark] : href;
        target = [];
        if (href.IsEmpty)
        {
            target = path;
            return true;
        }

        if (_origin is not null && href.StartsWith(_origin, StringComparison.OrdinalIgnoreCase))
        {
            href = href[_origin.Length..];
        }

        if (href.StartsWith('/'))
        {
            target = href.StartsWith(brand.BasePath) ? Decode(href[brand.BasePath.Length..]) : [];
            return href.StartsWith(brand.BasePath);
        }

        return !HasScheme(href) && Join(Decode(href), out target);
    }

    private bool Join(ReadOnlySpan<char> href, out ReadOnlySpan<char> target)
    {
        var folder = _folder;
        while (href.StartsWith("../") || href.StartsWith("./"))
        {
            if (href[1] == '.')
            {
                if (folder.IsEmpty)
                {
                    target = [];
                    return false;
                }

                folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
            }

            href = href[(href[1] == '.' ? 3 : 2)..];
        }

        if (folder.Length + href.Length > _joined.Length)
        {
            _joined = new char[folder.Length + href.Length];
        }

        folder.CopyTo(_joined);
        href.CopyTo(_joined.AsSpan(folder.Length));
        target = _joined.AsSpan(0, folder.Length + href.Length);
        return true;
    }

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<char> part) =>
        part.Contains('%') ? UrlPath.Decode(part.ToString()) : part;

    private static bool HasScheme(ReadOnlySpan<char> href) =>
        href.IndexOfAny(':', '/') is var at and > 0 && href[at] == ':' && char.IsAsciiLetter(href[0]);
}
