using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Files;
using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Changes;

/// <summary>
/// Finds what a change may have broken, on both sides: a changed guide's definition, a changed definition's
/// guides.
/// </summary>
internal static class ChangedSubjects
{
    /// <summary>
    /// Connector keys and paths of other files; null for everything, which changed settings, brands and
    /// snippets and deleted files may affect.
    /// </summary>
    public static IReadOnlySet<string>? Of(
        Library library, IReadOnlyList<ChangedFile> files, Func<ChangedFile,
        IReadOnlyList<Range>> lines)
    {
        var known = Known(library);
        var definitions = Definitions(library);
        var subjects = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(
            file => library.Folders.Any(folder => RealPath.IsWithin(file.FullPath, folder))))
        {
            if (definitions.TryGetValue(file.FullPath, out var connectors))
            {
                subjects.UnionWith(connectors.Length == 1
                    ? connectors.Select(one => one.Key) : Touched(connectors, lines(file)));
            }
            else if (known.TryGetValue(file.FullPath, out var subject))
            {
                subjects.Add(subject);
            }
            else if (file.IsDeleted || IsForAll(library, file.FullPath))
            {
                return null;
            }
        }

        return subjects;
    }

    private static bool IsForAll(Library library, string path)
    {
        string[] roots = [library.Site.Roots.Brands, library.Site.Roots.Snippets, library.Site.Roots.Locales];
        return Path.GetFileName(path) == "linkhub.yaml" || library.Folders.Any(folder => Array.Exists(
            roots, root => RealPath.IsWithin(path, Path.GetFullPath(Path.Combine(folder, root)))));
    }

    // Guides by the subject of their findings, other texts by their own path.
    private static Dictionary<string, string> Known(Library library)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var guide in library.Guides.Concat(library.TranslatedGuides))
        {
            Add(guide.Path, guide.Connector.Key.Value);
        }

        foreach (var page in library.Pages.Concat(library.TranslatedPages))
        {
            Add(page.Path, page.Path);
        }

        return known;

        void Add(string path, string subject)
        {
            if (library.PathOnDisk(path) is { } place)
            {
                known.TryAdd(place, subject);
            }
        }
    }

    private static Dictionary<string, Definition[]> Definitions(Library library)
    {
        var all =
            from connector in library.Connectors
            from file in DefinitionFiles.Of(connector)
            let place = library.PathOnDisk(file.Path)
            where place is not null
            let isOwn = file.Path == connector.Key.Span.File.Path
            select (place, new Definition(connector.Key.Value, isOwn ? connector.Key.Span.Position.Line : 1));
        return all.GroupBy(pair => pair.place, StringComparer.Ordinal).ToDictionary(
            file => file.Key,
            file => file.Select(pair => pair.Item2).OrderBy(definition => definition.Line).ToArray(),
            StringComparer.Ordinal);
    }

    // Without lines git has no older text to compare with: the whole file is new.
    private static IEnumerable<string> Touched(Definition[] definitions, IReadOnlyList<Range> lines)
    {
        for (var i = 0; i < definitions.Length; i++)
        {
            var end = i + 1 < definitions.Length ? definitions[i + 1].Line : int.MaxValue;
            var start = i == 0 ? 1 : definitions[i].Line;
            if (lines.Count == 0 || lines.Any(range => range.Start.Value < end && range.End.Value > start))
            {
                yield return definitions[i].Key;
            }
        }
    }

    private sealed record Definition(string Key, int Line);
}
