using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Site.Lists;

/// <summary>An ordinary page as a library lists it; the text is read when asked for.</summary>
/// <param name="Path">The page's file, relative to the content folder.</param>
/// <param name="Address">The address in a hub, below its base path: <c>security/</c>.</param>
public sealed record PageEntry(string Path, string Address)
{
    public required TemplateText Title { get; init; }

    public TemplateText? Description { get; init; }

    /// <summary>Whether the program brought the page along: then no file of the content folder holds it.</summary>
    public bool IsOfProgram { get; init; }

    /// <summary>A translation's language; null for an original, which is in the site's own.</summary>
    public string? Language { get; init; }

    public FrontMatter FrontMatter { get; init; } = FrontMatter.None;
}
