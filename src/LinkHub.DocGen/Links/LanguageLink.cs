namespace LinkHub.DocGen.Links;

/// <summary>A page in one of its hub's languages.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Name">The language in its own words.</param>
/// <param name="Href">The page, or the language's home page where the page is not in that language's
/// hub.</param>
/// <param name="IsRightToLeft">How the name is written.</param>
public sealed record LanguageLink(string Language, string Name, string Href, bool IsRightToLeft)
{
    /// <summary>
    /// The absolute address; null where that is not known, or where the page there is no translation but the
    /// original.
    /// </summary>
    public string? Canonical { get; init; }

    public bool IsCurrent { get; init; }
}
