using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>Where a guide first names another provider in passing, kept when the text is forgotten.</summary>
/// <param name="Key">The other connector's key.</param>
/// <param name="Place">Where the name is written.</param>
public readonly record struct ForeignPlace(string Key, KeptSpan Place)
{
    private const int MostPlaces = 3;

    /// <summary>The places of a guide, but for names that are wrong in themselves, and those it says often.</summary>
    internal static IReadOnlyList<ForeignPlace> In(GuideSubject guide)
    {
        var wrong =
            WrongProvider.In(guide).SelectMany(names => names).Select(name => name.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. ForeignName.In(guide).GroupBy(name => name.Name, StringComparer.Ordinal)
                .Where(names => !wrong.Contains(names.Key) && names.Count() <= MostPlaces)
                .Select(names => (names.First().Other, names.First().Place))
                .Where(name => name.Place.IsExact && name.Place.Span.File == guide.Document.File)
                .Take(MostPlaces)
                .Select(name => new ForeignPlace(name.Other.Key.Value, KeptSpan.Of(name.Place.Span))),
        ];
    }
}
