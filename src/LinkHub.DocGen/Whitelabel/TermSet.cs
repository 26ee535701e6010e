using System.Buffers;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Whitelabel;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>All words that a hub replaces, longest first, prepared for one search.</summary>
public sealed class TermSet
{
    public static readonly TermSet Empty = new([]);

    private readonly Term[] _terms;
    private readonly SearchValues<string> _firstWords;

    /// <param name="terms">The earlier of two equal terms counts; a term that would stay as it is does
    /// nothing.</param>
    public TermSet(IEnumerable<Term> terms)
    {
        _terms = [.. terms
            .Where(term => term.Words.Count > 0 && term.Text != term.By)
            .DistinctBy(term => term.Text, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(term => term.Text.Length)];
        _firstWords = SearchValues.Create(
            [.. _terms.Select(t => t.Words[0])], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words of a brand: its own terms, then the host's, hub names before names.</summary>
    public static TermSet For(Brand brand, Brand? host, SiteConfig site)
    {
        var terms = brand.Terms.Select(term => Of(term, brand));
        if (!brand.IsWhitelabel)
        {
            return new(terms);
        }

        var names = HostName.Of(host, site);
        var all = terms.Concat(site.HostTerms.Select(term => Of(term, brand))).Concat(HostNames(brand, host));
        return new(all.Select(term => new Term(term.Text, term.By)
        {
            Name = names.FirstOrDefault(
                name => name.Text.Equals(term.Text, StringComparison.OrdinalIgnoreCase)),
        }));
    }

    /// <summary>Whether a text may hold a term; false is certain.</summary>
    public bool MayHold(ReadOnlySpan<char> text) => _terms.Length > 0 && text.ContainsAny(_firstWords);

    /// <summary>The next match at or after an offset: the leftmost, of several there the longest.</summary>
    public TermMatch? Next(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var found = _terms.Length == 0 ? -1 : text.AsSpan(at).IndexOfAny(_firstWords);
            if (found < 0)
            {
                return null;
            }

            at += found;
            foreach (var term in _terms)
            {
                if (term.LengthAt(text, at) is { } length)
                {
                    return new TermMatch(term, at, length);
                }
            }
        }

        return null;
    }

    private static IEnumerable<Term> HostNames(Brand brand, Brand? host)
    {
        if (host is null)
        {
            return [];
        }

        var (name, hub) = (host.Name.Value, host.Hub.Value);
        return [
            new(hub, brand.Hub.Value),
            new(HostWords.Joined(hub), HostWords.Joined(brand.Hub.Value)),
            new(name, brand.Name.Value),
            new(HostWords.Joined(name), HostWords.Joined(brand.Name.Value)),
        ];
    }

    private static Term Of(TermReplacement term, Brand brand)
    {
        var by = term.Replacement;
        foreach (var name in (string[])["brand.name", "brand.hub", "brand.supportEmail", "brand.url"])
        {
            by = by.Replace($"{{{name}}}", brand.ValueOf(name) ?? "", StringComparison.Ordinal);
        }

        return new Term(term.Term.Value, by);
    }
}

/// <summary>A term found in a text.</summary>
public readonly record struct TermMatch(Term Term, int Start, int Length)
{
    public int End => Start + Length;
}
