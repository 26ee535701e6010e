using System.Buffers;
using System.Globalization;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// The words that a whitelabel hub must not show in any file: the one place that knows them.
/// </summary>
/// <remarks>
/// The host's name and hub, spaced or joined, its terms and domains, and what the brand itself forbids.
/// </remarks>
public sealed class HostWords
{
    public static readonly HostWords None = new([]);

    private const string Generator = "LinkHub";

    /// <param name="words">In any case; shorter than two characters is left out.</param>
    public HostWords(IEnumerable<string> words) => Words = [.. words
        .Select(word => word.Trim())
        .Where(word => word.Length > 1)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(word => word.Length)
        .ThenBy(word => word, StringComparer.Ordinal)];

    /// <summary>Longest first.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The host's names, each of which judges where it means the host.</summary>
    public IReadOnlyList<HostName> Names { get; init; } = [];

    /// <summary>Where the host's names may stand.</summary>
    public AllowedNames Allowed { get; init; } = AllowedNames.None;

    /// <summary>The host's name that a word is, in any case; null for other words.</summary>
    public HostName? NameOf(string word) =>
        Names.FirstOrDefault(name => name.Text.Equals(word, StringComparison.OrdinalIgnoreCase));

    public static HostWords For(Brand brand, Brand? host, SiteConfig site)
    {
        if (!brand.IsWhitelabel)
        {
            return None;
        }

        var names = host is null ? [] : new[] { host.Name.Value, host.Hub.Value };
        var terms = site.HostTerms.Select(term => term.Term.Value);
        var domains = site.HostDomains.Select(domain => domain.Value).SelectMany(WithPunycode);
        var forbidden = brand.Forbidden.Select(word => word.Value);
        var generator = IsOwn(brand, Generator) ? [] : new[] { Generator };
        return new HostWords(
            names.Concat(terms).SelectMany(Forms).Concat(domains).Concat(forbidden).Concat(generator))
        {
            Names = HostName.Of(host, site),
            Allowed = new AllowedNames(site.HostAllowances),
        };
    }

    /// <summary>
    /// A name without its spaces, as it stands in identifiers: <c>Acme Hub</c>, <c>AcmeHub</c>.
    /// </summary>
    public static string Joined(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<string> Forms(string name)
    {
        yield return name;
        yield return Joined(name);
        if (name.Trim().AsSpan().ContainsAny(' ', '\u00A0'))
        {
            var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            yield return string.Join('-', words);
            yield return string.Join('_', words);
            yield return string.Join('+', words);
        }
    }

    private static IEnumerable<string> WithPunycode(string domain)
    {
        yield return domain;
        if (!System.Text.Ascii.IsValid(domain))
        {
            yield return Punycode.Encode(domain);
        }
    }

    private static bool IsOwn(Brand brand, string word) =>
        brand.Name.Value.Contains(word, StringComparison.OrdinalIgnoreCase) ||
        brand.Hub.Value.Contains(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Domain labels outside ASCII as they travel: <c>xn--…</c> (RFC 3492).</summary>
internal static class Punycode
{
    /// <summary>The ASCII form, or the domain as it is where it is not a valid name.</summary>
    public static string Encode(string domain)
    {
        try
        {
            return new IdnMapping().GetAscii(domain);
        }
        catch (ArgumentException)
        {
            return domain;
        }
    }

    /// <summary>The readable form of one <c>xn--</c> label, or null if it is none.</summary>
    public static string? Decode(string label)
    {
        try
        {
            return new IdnMapping().GetUnicode(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

/// <summary>Forbidden words, prepared for the quick question whether a text may hold one.</summary>
internal sealed class SoughtWords
{
    private readonly SearchValues<string> _plain;

    public SoughtWords(HostWords words)
    {
        var isWord = words.Names.Any(name => name.IsWord);
        All = [.. words.Words
            .Select(
                word => new LeakWord(word, words.NameOf(word), words.Allowed, isWord && word.Contains('.')))
            .Where(word => word.Compact.Length > 1)];
        _plain = SearchValues.Create([.. All.Select(word => word.Word)], StringComparison.OrdinalIgnoreCase);

        // A skeleton holds every word whose compact form has nothing else than letters.
        Compact = SearchValues.Create(
            [.. All.Where(word => word.Skeleton is null).Select(word => word.Compact)],
            StringComparison.OrdinalIgnoreCase);
        Skeletons = SearchValues.Create(
            [.. All.Select(word => word.Skeleton).OfType<string>().Distinct()], StringComparison.Ordinal);
        (Masked, Turned) = (new MaskedWords(All), new TurnedWords(All));
        Longest = All.Select(word => Math.Max(word.Compact.Length, word.Skeleton?.Length ?? 0))
            .DefaultIfEmpty().Max();
    }

    /// <summary>Whether a word that a text holds may be an ordinary one, or allowed.</summary>
    public bool AreJudged => All.Any(word => word.IsJudged);

    /// <summary>All words.</summary>
    public LeakWord[] All { get; }

    /// <summary>The compact forms of the words that have no skeleton.</summary>
    public SearchValues<string> Compact { get; }

    /// <summary>The skeletons of all others.</summary>
    public SearchValues<string> Skeletons { get; }

    /// <summary>The words with letters covered by signs.</summary>
    public MaskedWords Masked { get; }

    /// <summary>The words as they are written backwards or in ROT13.</summary>
    public TurnedWords Turned { get; }

    /// <summary>The length of the longest compact form or skeleton.</summary>
    public int Longest { get; }

    /// <summary>Whether a text holds a word as it is written, without disguise.</summary>
    public bool ArePlainIn(ReadOnlySpan<char> text) => text.ContainsAny(_plain);
}
