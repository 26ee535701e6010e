using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>The names of a library's providers and partners, gathered once for all its texts.</summary>
/// <param name="Providers">By the providers' titles.</param>
/// <param name="Partners">By the names and hubs of whitelabel brands.</param>
public sealed record LibraryNames(NameIndex<Connector> Providers, NameIndex<PartnerName> Partners)
{
    public static readonly LibraryNames None = new(
        new NameIndex<Connector>([]), new NameIndex<PartnerName>([]));

    public static LibraryNames Of(Library library) => new(
        new NameIndex<Connector>(library.Connectors.Select(connector => (connector.Title.Value, connector))),
        new NameIndex<PartnerName>(
            from brand in library.Brands
            where brand.IsWhitelabel
            from name in new[] { new PartnerName(brand, brand.Hub, "brand.hub"),
                new PartnerName(brand, brand.Name,
                "brand.name") }
            where name.Name.Value.Length > 2
            select (name.Name.Value, name)));
}

/// <summary>A name of a partner and the variable that gives each hub its own name instead.</summary>
/// <param name="Brand">The brand with this name.</param>
/// <param name="Name">The name as the brand writes it.</param>
/// <param name="Variable">Without braces: <c>brand.hub</c>.</param>
public sealed record PartnerName(Brand Brand, Located<string> Name, string Variable);

/// <summary>Many names, prepared for one search in a text. May be used by many threads.</summary>
/// <typeparam name="T">What has a name.</typeparam>
public sealed class NameIndex<T>
{
    private readonly Dictionary<string, List<(string Name, T Item)>> _byFirstWord = new(
        StringComparer.Ordinal);

    /// <param name="items">Of two with one name the earlier counts; a name must begin with a letter or
    /// digit.</param>
    public NameIndex(IEnumerable<(string Name, T Item)> items)
    {
        foreach (var item in items)
        {
            var first = item.Name[..WordEnd(item.Name, 0)];
            if (first.Length > 0)
            {
                (_byFirstWord.TryGetValue(first, out var list) ? list : _byFirstWord[first] = []).Add(item);
            }
        }

        foreach (var (first, list) in _byFirstWord)
        {
            _byFirstWord[first] = [.. list.OrderByDescending(item => item.Name.Length)];
        }
    }

    public bool IsEmpty => _byFirstWord.Count == 0;

    /// <summary>
    /// All names in a text, letter for letter and as whole words; of several at one place the longest.
    /// </summary>
    public IEnumerable<(string Name, T Item, int Start)> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var end = WordEnd(text, at);
            if (Longest(text, at, end) is var (name, item))
            {
                yield return (name, item, at);
                end = at + name.Length;
            }

            at = end;
        }
    }

    private (string Name, T Item)? Longest(string text, int start, int wordEnd)
    {
        var words = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!words.TryGetValue(text.AsSpan(start, wordEnd - start), out var items))
        {
            return null;
        }

        foreach (var item in items)
        {
            var end = start + item.Name.Length;
            if (text.AsSpan(start).StartsWith(item.Name, StringComparison.Ordinal)
                && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return item;
            }
        }

        return null;
    }

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
