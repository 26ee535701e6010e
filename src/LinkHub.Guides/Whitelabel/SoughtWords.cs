using System.Buffers;

namespace LinkHub.Guides.Whitelabel;

/// <summary>Forbidden words, prepared for the quick question whether a text may hold one.</summary>
internal sealed class SoughtWords
{
    private readonly SearchValues<string> _plain;

    public SoughtWords(HostWords words)
    {
        var isWord = words.Names.Any(name => name.IsWord);
        All = [.. words.Words
            .Select(word => new LeakWord(word, words.NameOf(word), words.Allowed, isWord && word.Contains('.')))
            .Where(word => word.Compact.Length > 1)];
        _plain = SearchValues.Create([.. All.Select(word => word.Word)], StringComparison.OrdinalIgnoreCase);

        // A skeleton holds every word whose compact form has nothing else than letters.
        Compact = SearchValues.Create(
            [.. All.Where(word => word.Skeleton is null).Select(word => word.Compact)], StringComparison.OrdinalIgnoreCase);
        Skeletons = SearchValues.Create(
            [.. All.Select(word => word.Skeleton).OfType<string>().Distinct()], StringComparison.Ordinal);
        (Masked, Turned) = (new MaskedWords(All), new TurnedWords(All));
        Longest = All.Select(word => Math.Max(word.Compact.Length, word.Skeleton?.Length ?? 0)).DefaultIfEmpty().Max();
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
