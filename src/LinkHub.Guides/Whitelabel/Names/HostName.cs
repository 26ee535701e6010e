using System.Collections.Frozen;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site.Configuration;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>
/// A name of the host, and which of its mentions mean the host. The replacer, the checks and the scan of
/// output files all ask it, so that they agree.
/// </summary>
/// <remarks>
/// A distinctive name such as <c>Harborline</c> is the host's wherever it stands. A name that is also a word,
/// such as <c>Merge</c> or <c>Box</c>, is the host's only as a whole word, in the name's own case or in
/// capitals, where its sentence speaks of a company.
/// </remarks>
public sealed class HostName
{
    private readonly bool _isPhrase;

    private HostName(string text, bool isWord) =>
        (Text, IsWord, _isPhrase) = (text, isWord, text.Contains(' ', StringComparison.Ordinal));

    public string Text { get; }

    /// <summary>Whether the name, or its first word, is also an ordinary word.</summary>
    public bool IsWord { get; }

    /// <summary>The host's name, its hub and its terms, or empty if the site names no host.</summary>
    public static IReadOnlyList<HostName> Of(Brand? host, SiteConfig site)
    {
        var names = host is null ? [] : new[] { host.Name.Value.Trim(), host.Hub.Value.Trim() };
        var isNamedByWord = host is not null && (site.IsHostNameWord ?? WordList.Holds(names[0]));
        return [.. names.Concat(site.HostTerms.Select(term => term.Term.Value.Trim()))
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => new HostName(name, IsWordName(name)))];

        bool IsWordName(string name)
        {
            var first = name.Split(' ')[0];
            return host is not null && first.Equals(names[0], StringComparison.OrdinalIgnoreCase)
                ? isNamedByWord
                : WordList.Holds(first);
        }
    }

    /// <summary>The meaning of a mention.</summary>
    /// <param name="text">
    /// The line of text that holds it, with the marks of <see cref="InlineText"/> where it is known.
    /// </param>
    /// <param name="start">Where the mention begins.</param>
    /// <param name="end">Where it ends.</param>
    public NameUse UseAt(string text, int start, int end)
    {
        if (!IsWord)
        {
            return NameUse.Brand;
        }

        return _isPhrase
            ? OfPhrase(text[start..end])
            : NamePosition.UseAt(Text, new NameText(text, start, end));
    }

    // "in the box connect your phone" is no `Box Connect`.
    private NameUse OfPhrase(string found)
    {
        var own = Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = found.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var isName = own.Length != words.Length
            || own.Zip(words).All(pair => !char.IsUpper(pair.First[0]) || !char.IsLower(pair.Second[0]));
        return isName ? NameUse.Brand : NameUse.Word;
    }
}

/// <summary>The meaning of a host's name in one place.</summary>
public enum NameUse
{
    /// <summary>The host: each hub shows its own brand instead.</summary>
    Brand,

    /// <summary>An ordinary word, or the label of another product: it stays.</summary>
    Word,

    /// <summary>Unclear; somebody who knows the text has to decide.</summary>
    Unclear,
}

/// <summary>
/// English words that companies go by; <c>host.isWord</c> in <c>linkhub.yaml</c> decides for others.
/// </summary>
internal static class WordList
{
    private static readonly FrozenSet<string> Words = Read();

    /// <summary>
    /// Whether a name is one of the words. <c>StackOne</c>, <c>BOX</c> and <c>Mode9</c> are none.
    /// </summary>
    public static bool Holds(string name) =>
        name.Length > 1 && name.All(char.IsAsciiLetter) && !name.Skip(1).Any(char.IsUpper)
        && Words.Contains(name.ToLowerInvariant());

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("names/words.txt")!;
        using var reader = new StreamReader(stream);
        var words = reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
