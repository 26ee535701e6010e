using LinkHub.GuideCheck.Suppressions;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.GuideCheck.Fixes;

/// <summary>Knows where nothing may be edited, and whether a file reads as well after its edits as before.</summary>
internal sealed class FixGuard(MarkupOptions markup)
{
    private readonly Dictionary<string, CodePlaces> _code = new(StringComparer.Ordinal);

    /// <summary>Whether a place touches code.</summary>
    public bool IsCode(SourceSpan place)
    {
        if (!IsMarkup(place.File.Path))
        {
            return false;
        }

        if (!_code.TryGetValue(place.File.Path, out var code))
        {
            code = CodePlaces.Of(MarkupReader.Read(place.File, markup, []));
            _code.Add(place.File.Path, code);
        }

        return code.Touch(place);
    }

    /// <summary>Whether the edits leave no error of reading that was not there before.</summary>
    public bool IsSound(EditedFile edited)
    {
        var before = Errors(edited.File);
        var after = Errors(new SourceFile(edited.File.Path, edited.Text));
        return after.All(rule => rule.Value <= before.GetValueOrDefault(rule.Key));
    }

    private Dictionary<string, int> Errors(SourceFile file)
    {
        var found = new DiagnosticBag();
        if (IsMarkup(file.Path))
        {
            MarkupReader.Read(file, markup, found);
        }
        else
        {
            YamlReader.Read(file, found);
        }

        return found.Where(finding => finding.Severity == Severity.Error)
            .CountBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    private static bool IsMarkup(string path) => Path.GetExtension(path).ToLowerInvariant() is ".mdx" or ".md" or ".txt";
}
