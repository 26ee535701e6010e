using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>Which connector a place in a library's files is about.</summary>
public sealed class FindingSubjects
{
    private readonly Dictionary<string, string> _guides;
    private readonly Dictionary<string, (int Start, string Key)[]> _definitions;

    public FindingSubjects(Library library)
    {
        _guides = library.Guides.Concat(library.TranslatedGuides)
            .Where(guide => guide.Origin == GuideOrigin.File)
            .DistinctBy(guide => guide.Path)
            .ToDictionary(guide => guide.Path, guide => guide.Connector.Key.Value, StringComparer.Ordinal);
        var places =
            from connector in library.Connectors
            from file in DefinitionFiles.Of(connector)
            let isOwn = file.Path == connector.Key.Span.File.Path
            select (file.Path, Start: isOwn ? connector.Key.Span.Start : 0, Key: connector.Key.Value);
        _definitions = places.GroupBy(place => place.Path, StringComparer.Ordinal).ToDictionary(
            file => file.Key,
            file => file.Select(place => (place.Start, place.Key)).Order().ToArray(),
            StringComparer.Ordinal);
    }

    /// <summary>
    /// The key of the connector whose guide or definition holds the place; null for other files.
    /// </summary>
    public string? ConnectorOf(SourceSpan place)
    {
        if (_guides.TryGetValue(place.File.Path, out var key))
        {
            return key;
        }

        // In a file of many definitions each begins with its key.
        return _definitions.TryGetValue(place.File.Path, out var keys)
            ? keys.LastOrDefault(entry => entry.Start <= place.Start, keys[0]).Key
            : null;
    }

    /// <summary>
    /// What a finding is about: a connector's key, or the path of a file that is no connector's.
    /// </summary>
    public string Of(Diagnostic finding) => ConnectorOf(finding.Span) ?? finding.Span.File.Path;

    /// <summary>All that a finding is about, the other places that explain it included.</summary>
    public IEnumerable<string> All(Diagnostic finding) => finding.Related
        .Select(related => related.Span)
        .Prepend(finding.Span)
        .Select(span => ConnectorOf(span) ?? span.File.Path);
}
