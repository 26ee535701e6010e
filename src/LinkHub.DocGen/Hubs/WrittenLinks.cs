using System.Collections.Concurrent;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Remembers where a hub's pages lead while they are written, and tells at last what leads nowhere: each
/// address once, however many pages write it. For use by several threads; the result depends on no order.
/// </summary>
/// <param name="brand">Whose hub it is.</param>
internal sealed class WrittenLinks(Brand brand)
{
    // From an address, or an address and a fragment, to the first page in ordinal order that writes it.
    private readonly ConcurrentDictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Target, string Fragment), string> _anchors = new();

    /// <summary>Takes in a page that is about to be written.</summary>
    /// <param name="path">Relative to the hub.</param>
    /// <param name="html">The page.</param>
    public void Add(string path, ReadOnlySpan<char> html)
    {
        var targets = new WrittenTargets(brand, path);
        var known = _targets.GetAlternateLookup<ReadOnlySpan<char>>();
        var ids = new HashSet<int>();
        var own = new List<(int Start, int Length)>();
        var tags = new HtmlTags(html);
        while (tags.NextTag())
        {
            while (tags.NextAttribute())
            {
                if (tags.IsAttribute("id"))
                {
                    ids.Add(string.GetHashCode(tags.ValueText, StringComparison.Ordinal));
                }
                else if (tags.IsAttribute("href") || tags.IsAttribute("src"))
                {
                    if (tags.ValueText is ['#', _, ..])
                    {
                        own.Add(tags.Value);
                    }
                    else if (targets.Find(tags.ValueText, out var target, out var fragment))
                    {
                        Take(known, path, target);
                        TakeAnchor(path, target, fragment);
                    }
                }
            }
        }

        foreach (var (start, length) in own)
        {
            if (!ids.Contains(string.GetHashCode(html.Slice(start + 1, length - 1), StringComparison.Ordinal))
                && targets.Find(html.Slice(start, length), out var target, out var fragment))
            {
                TakeAnchor(path, target, fragment);
            }
        }
    }

    /// <summary>What leads nowhere, in ordinal order, each with the first page that writes it.</summary>
    /// <param name="has">Whether the hub has a file, or a redirect, for an address.</param>
    /// <param name="read">Gives the page that an address leads to; null where it is no page.</param>
    public IEnumerable<DeadTarget> Dead(Func<string, bool> has, Func<string, string?> read)
    {
        foreach (var (target, page) in _targets.OrderBy(target => target.Key, StringComparer.Ordinal))
        {
            if (!has(target))
            {
                yield return new DeadTarget(target, Fragment: null, page);
            }
        }

        var pages = _anchors.GroupBy(anchor => anchor.Key.Target)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var anchors in pages)
        {
            if (read(anchors.Key) is not { } html)
            {
                continue;
            }

            var ids = IdsOf(html);
            foreach (var ((target, fragment), page) in anchors.OrderBy(anchor =>
                anchor.Key.Fragment, StringComparer.Ordinal))
            {
                if (!ids.Contains(fragment))
                {
                    yield return new DeadTarget(target, fragment, page);
                }
            }
        }
    }

    private static void Take(
        ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> known,
        string path,
        ReadOnlySpan<char> target)
    {
        while (!known.TryGetValue(target, out var first)
            ? !known.TryAdd(target, path)
            : string.CompareOrdinal(path, first) < 0
                && !known.Dictionary.TryUpdate(target.ToString(), path, first))
        {
        }
    }

    private void TakeAnchor(string path, ReadOnlySpan<char> target, ReadOnlySpan<char> fragment)
    {
        if (fragment.Length > 0 && !fragment.Equals("top", StringComparison.OrdinalIgnoreCase))
        {
            _anchors.AddOrUpdate(
                (target.ToString(), fragment.ToString()),
                path,
                (_, first) => string.CompareOrdinal(path, first) < 0 ? path : first);
        }
    }

    private static HashSet<string> IdsOf(string html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var tags = new HtmlTags(html);
        while (tags.NextTag())
        {
            while (tags.NextAttribute())
            {
                if (tags.IsAttribute("id"))
                {
                    ids.Add(System.Net.WebUtility.HtmlDecode(tags.ValueText.ToString()));
                }
            }
        }

        return ids;
    }
}
