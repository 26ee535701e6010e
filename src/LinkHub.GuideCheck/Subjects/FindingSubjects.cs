using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>Finds the connector that a place in a library's files is about.</summary>
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
    /// The key of the connector whose guide or definition contains the place; null for other files.
    /// </summary>
    public string? ConnectorOf(SourceSpan place)
    {
        if (_guides.TryGetValue(place.File.Path, out var key))
        {
            return key;
        }

        // In a file with many definitions each one begins with its key.
        return _definitions.TryGetValue(place.File.Path, out var keys)
            ? keys.LastOrDefault(entry => entry.Start <= place.Start, keys[0]).Key
            : null;
    }

    /// <summary>
    /// The subject of a finding: a connector's key, or the path of a file that belongs to no connector.
    /// </summary>
    public string Of(Diagnostic finding) => ConnectorOf(finding.Span) ?? finding.Span.File.Path;

    /// <summary>All subjects of a finding, those of its related places included.</summary>
    public IEnumerable<string> All(Diagnostic finding) => finding.Related
        .Select(related => related.Span)
        .Prepend(finding.Span)
        .Select(span => ConnectorOf(span) ?? span.File.Path);
}
