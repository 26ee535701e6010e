using LinkHub.Guides.Files;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Languages;

/// <summary>
/// Lists the translations of guides and pages, each bound to what its original is bound to.
/// </summary>
/// <param name="names">Distinguishes translations from originals.</param>
/// <param name="languages">Those that hubs show, without the originals' own.</param>
/// <param name="headers">Reads envelopes.</param>
/// <param name="diagnostics">Receives translations of nothing, and those that no hub shows.</param>
internal sealed class Translations(
    TranslationNames names, IReadOnlyList<string> languages, HeaderReader headers, DiagnosticBag diagnostics)
{
    public IReadOnlyList<GuideEntry> Guides(
        ContentFolder folder, IReadOnlyList<ContentFile> files, ListedGuides originals)
    {
        var byStem = originals.Bound.Where(guide => guide.Origin == GuideOrigin.File)
            .ToDictionary(guide => TranslationNames.Stem(guide.Path), StringComparer.Ordinal);
        var byAddress = originals.Bound.ToDictionary(guide => guide.Address, StringComparer.Ordinal);
        var unbound = originals.Unbound.Select(guide => TranslationNames.Stem(guide.Path))
            .ToHashSet(StringComparer.Ordinal);
        var bound = files.Where(file => names.Of(file) is { } name && !unbound.Contains(name.Stem));
        return Read(folder, [.. bound], Original, (original, header, language) => original with
        {
            Path = header.File.Path,
            Origin = GuideOrigin.File,
            Language = language,
            Title = header.Title?.Value ?? original.Title,
            Description = header.Description?.Value,
            FrontMatter = header.FrontMatter,
        }, guide => (guide.Language!, guide.Address));

        GuideEntry? Original(string stem) => byStem.GetValueOrDefault(stem)
            ?? (stem[folder.Prefix.Length..].Split('/') is [var key, var kind, var slug]
                ? byAddress.GetValueOrDefault($"connectors/{key}/guides/{kind}/{slug}/")
                : null);
    }

    public IReadOnlyList<PageEntry> Pages(
        ContentFolder folder, IReadOnlyList<ContentFile> files, IReadOnlyList<PageEntry> originals)
    {
        var byStem = originals.Where(page => !page.IsOfProgram)
            .ToDictionary(page => TranslationNames.Stem(page.Path), StringComparer.Ordinal);
        return Read(folder, files, byStem.GetValueOrDefault, (original, header, language) => original with
        {
            Path = header.File.Path,
            Language = language,
            Title = header.Title?.Value ?? original.Title,
            Description = header.Description?.Value,
            FrontMatter = header.FrontMatter,
        }, page => (page.Language!, page.Address));
    }

    private IReadOnlyList<T> Read<T>(
        ContentFolder folder,
        IReadOnlyList<ContentFile> files,
        Func<string, T?> originalOf,
        Func<T, MarkupDocument, string, T> translate,
        Func<T, (string Language, string Address)> placeOf)
        where T : class
    {
        ContentFile[] texts = [.. files.Where(file => names.Of(file) is not null)];
        var found = new List<(T Entry, SourceSpan Place)>();
        foreach (var (file, header) in texts.Zip(headers.Read(folder, texts, diagnostics)))
        {
            var (language, stem) = names.Of(file)!.Value;
            if (header is null || !IsShown(language, header))
            {
                continue;
            }

            var place = header.Title?.Span ?? header.File.Span(0, 0);
            if (originalOf(stem) is { } original)
            {
                found.Add((translate(original, header, language), place));
            }
            else
            {
                diagnostics.Add(
                    LocaleRules.TranslationAlone, place,
                    $"there is no `{stem}` that this would be the translation of",
                    "Write the original beside it, or name the file after one that is there.");
            }
        }

        return [.. Addresses.Distinct(found, entry => Join(placeOf(entry)), _ => [], diagnostics)
            .OrderBy(entry => placeOf(entry).Language, StringComparer.Ordinal)
            .ThenBy(entry => placeOf(entry).Address, StringComparer.Ordinal)];
    }

    private bool IsShown(string language, MarkupDocument header)
    {
        if (languages.Contains(language))
        {
            return true;
        }

        diagnostics.Add(
            LocaleRules.TranslationUnused, header.Title?.Span ?? header.File.Span(0, 0),
            $"no hub shows `{language}`", "Add it to `languages` in linkhub.yaml.");
        return false;
    }

    private static string Join((string Language, string Address) place) =>
        $"{place.Language}/{place.Address}";
}

/// <summary>
/// Tells which texts are translations: <c>api-key.de.mdx</c> is <c>api-key.mdx</c> in German.
/// </summary>
/// <remarks>
/// The part before the extension is a language if the site lists it, if there is a locale of that name, or if
/// it has two letters and the text without it exists. Otherwise it belongs to the name.
/// </remarks>
internal sealed class TranslationNames
{
    private readonly string _default;
    private readonly IReadOnlyList<string> _listed;
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _stems;

    /// <param name="site">Says the original texts' language, and perhaps which others there are.</param>
    /// <param name="own">The content folder's locales.</param>
    /// <param name="files">All texts of guides and pages.</param>
    public TranslationNames(SiteConfig site, IReadOnlyList<LocaleFile> own, IEnumerable<ContentFile> files)
    {
        _default = site.Language;
        _listed = [.. site.Languages.Select(language => language.Value)];
        _known = new(
            ShippedLocales.Languages.Concat(own.Select(file => file.Language)).Concat(_listed),
            StringComparer.OrdinalIgnoreCase);
        _stems = files.Select(file => Stem(file.Path)).ToHashSet(StringComparer.Ordinal);
    }

    public bool IsOriginal(ContentFile file) => Of(file) is null;

    /// <summary>
    /// The language of a text and the path of its original without extension; null for originals.
    /// </summary>
    public (string Language, string Stem)? Of(ContentFile file)
    {
        var stem = Stem(file.Path);
        var dot = stem.LastIndexOf('.');
        if (dot <= stem.LastIndexOf('/') + 1)
        {
            return null;
        }

        var (original, tag) = (stem[..dot], stem[(dot + 1)..]);
        var isDefault = tag.Equals(_default, StringComparison.OrdinalIgnoreCase);
        return !isDefault && (_known.Contains(tag) || (IsTag(tag) && _stems.Contains(original)))
            ? (_listed.FirstOrDefault(language => language.Equals(tag, StringComparison.OrdinalIgnoreCase))
                ?? tag, original)
            : null;
    }

    /// <summary>A path without its extension.</summary>
    public static string Stem(string path) => path[..^Path.GetExtension(path).Length];

    // Longer names of languages are also words: `sso`, `all`.
    private static bool IsTag(string tag) => tag.Split('-') is [{ Length: 2 } primary, .. var rest]
        && primary.All(char.IsAsciiLetterLower)
        && rest.All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
