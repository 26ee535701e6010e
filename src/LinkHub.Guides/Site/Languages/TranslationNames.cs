using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;

namespace LinkHub.Guides.Site.Languages;

/// <summary>Tells which texts are translations: <c>api-key.de.mdx</c> is <c>api-key.mdx</c> in German.</summary>
/// <remarks>
/// What stands before the extension is a language where the site lists it, where there is a locale of that
/// name, or where it has two letters and the text without it is there. Else it is a part of the name.
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

    /// <summary>The language of a text and the path of its original without extension; null for originals.</summary>
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
            ? (_listed.FirstOrDefault(language => language.Equals(tag, StringComparison.OrdinalIgnoreCase)) ?? tag, original)
            : null;
    }

    /// <summary>A path without its extension.</summary>
    public static string Stem(string path) => path[..^Path.GetExtension(path).Length];

    // Longer names of languages are also words: `sso`, `all`.
    private static bool IsTag(string tag) => tag.Split('-') is [{ Length: 2 } primary, .. var rest]
        && primary.All(char.IsAsciiLetterLower)
        && rest.All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
