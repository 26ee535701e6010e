using System.Buffers;
using System.Text;
using LinkHub.GuideCheck.Rules.Links;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Agents;

/// <summary>Old addresses and their targets, as <c>_redirects</c> (Netlify, Cloudflare Pages).</summary>
public static class RedirectFile
{
    public const string Path = "_redirects";

    private const int LongestChain = 5;

    private static readonly SearchValues<char> Unwanted = SearchValues.Create("\\\"'<>`{}|^*:");

    /// <summary>
    /// The redirects that can be published, each leading to the end of its chain; the others are reported.
    /// </summary>
    public static IReadOnlyList<(string From, string To)> Resolve(
        IReadOnlyList<Redirect> redirects, DiagnosticBag diagnostics)
    {
        var known = new Dictionary<string, Redirect>(StringComparer.Ordinal);
        foreach (var redirect in redirects)
        {
            if (!IsLocal(redirect.From, diagnostics) || !IsLocal(redirect.To, diagnostics))
            {
                continue;
            }

            if (!known.TryAdd(Key(redirect.From.Value), redirect))
            {
                var message = $"`{redirect.From.Value}` is redirected twice";
                diagnostics.Add(
                    RedirectRules.Duplicate, redirect.From.Span, message, "Delete one of the redirects.");
            }
        }

        var resolved = new List<(string From, string To)>();
        var circling = new HashSet<string>(StringComparer.Ordinal);
        foreach (var redirect in known.Values)
        {
            if (End(redirect, known, circling, diagnostics) is { } end)
            {
                resolved.Add((redirect.From.Value, end));
            }
        }

        return resolved;
    }

    /// <summary>The file's text; empty without redirects.</summary>
    /// <param name="basePath">Begins and ends with <c>/</c>.</param>
    /// <param name="redirects">As resolved.</param>
    public static string Text(string basePath, IReadOnlyList<(string From, string To)> redirects)
    {
        var text = new StringBuilder();
        foreach (var (from, to) in redirects)
        {
            text.Append(Encode(basePath, from)).Append(' ').Append(Encode(basePath, to)).Append(" 301\n");
        }

        return text.ToString();
    }

    // A circle is one finding, whichever of its redirects, or of the redirects that lead into it, comes
    // first.
    private static string? End(
        Redirect first, Dictionary<string, Redirect> known, HashSet<string> circling,
        DiagnosticBag diagnostics)
    {
        var seen = new List<string> { Key(first.From.Value) };
        var current = first;
        while (known.TryGetValue(Key(current.To.Value), out var next))
        {
            if (seen.Contains(Key(next.From.Value), StringComparer.Ordinal))
            {
                if (!circling.Overlaps(seen))
                {
                    var circle = string.Join(
                        " → ", seen.Append(Key(next.From.Value)).Select(path => $"`{path}`"));
                    var message = $"the redirect never ends: {circle}";
                    diagnostics.Add(RedirectRules.Loop, first.From.Span, message, "Let it lead to a page.");
                }

                circling.UnionWith(seen);
                return null;
            }

            seen.Add(Key(next.From.Value));
            current = next;
            if (seen.Count > LongestChain)
            {
                var message = $"`{first.From.Value}` is redirected more than {LongestChain} times over";
                diagnostics.Add(
                    RedirectRules.LongChain, first.From.Span, message,
                    "Let it lead straight to its last address.");
                return null;
            }
        }

        return current.To.Value;
    }

    private static bool IsLocal(Located<string> address, DiagnosticBag diagnostics)
    {
        var path = address.Value;
        var end = path.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : path.Length;
        var isLocal = path.StartsWith('/')
            && !path.StartsWith("//", StringComparison.Ordinal)
            && !path.AsSpan().ContainsAny(Unwanted)
            && !path.Any(char.IsControl)
            && !path[..end].Split('/').Any(part => Uri.UnescapeDataString(part) is "." or "..");
        if (!isLocal)
        {
            diagnostics.Add(
                RedirectRules.BadAddress,
                address.Span,
                $"`{VisibleText.Of(path)}` is no address of a hub",
                "Write a path that begins with one `/`.");
        }

        return isLocal;
    }

    private static string Key(string path) => path.Length > 1 ? path.TrimEnd('/') : path;

    private static string Encode(string basePath, string path) =>
        basePath.TrimEnd('/') + Uri.EscapeDataString(path)
            .Replace("%2F", "/", StringComparison.Ordinal)
            .Replace("%3F", "?", StringComparison.Ordinal)
            .Replace("%23", "#", StringComparison.Ordinal)
            .Replace("%3D", "=", StringComparison.Ordinal)
            .Replace("%26", "&", StringComparison.Ordinal)
            .Replace("%25", "%", StringComparison.Ordinal);
}
