using System.Collections.Frozen;
using LinkHub.Guides.Site.Languages;

namespace LinkHub.DocGen.Links;

/// <summary>The languages of one hub, and which of its texts are translated.</summary>
/// <param name="All">The originals' language first.</param>
/// <param name="Texts">The addresses of all guides and pages.</param>
/// <param name="Translated">By language, the addresses of guides and pages that are translated.</param>
/// <param name="Files">The files of all translations, relative to the content folder.</param>
/// <param name="OnlyInFirst">The addresses of pages that other languages have no page for, not even the
/// original.</param>
public sealed record HubLanguages(
    IReadOnlyList<Locale> All,
    FrozenSet<string> Texts,
    FrozenDictionary<string, FrozenSet<string>> Translated,
    FrozenSet<string> Files,
    FrozenSet<string> OnlyInFirst)
{
    /// <summary>
    /// The folder of a language's pages, below the hub's base path: empty for the first language, else
    /// <c>de/</c>.
    /// </summary>
    public string FolderOf(string language) => language == All[0].Language ? "" : language + "/";

    /// <summary>Whether a page exists in a language, rather than being shown in another one.</summary>
    /// <param name="language">One of <see cref="All"/>.</param>
    /// <param name="address">The page's.</param>
    public bool Has(string language, string address) =>
        language == All[0].Language || !Texts.Contains(address) || Translated[language].Contains(address);

    /// <summary>The same by the language's folder.</summary>
    public bool IsIn(string folder, string address) =>
        folder.Length == 0 || Has(folder.TrimEnd('/'), address);

    /// <summary>Whether other languages link to the page of the first one.</summary>
    public bool IsOnlyInFirst(string address) => OnlyInFirst.Contains(address);
}

/// <summary>A page in one of its hub's languages.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Name">The language in its own words.</param>
/// <param name="Href">The page, or the language's home page where the page is not in that language's
/// hub.</param>
/// <param name="IsRightToLeft">Whether the name is written from right to left.</param>
public sealed record LanguageLink(string Language, string Name, string Href, bool IsRightToLeft)
{
    /// <summary>
    /// The absolute address; null if it is not known, or if the page in that language shows the original.
    /// </summary>
    public string? Canonical { get; init; }

    public bool IsCurrent { get; init; }
}
