namespace LinkHub.Guides.Guides;

/// <summary>Where a guide's text comes from.</summary>
public enum GuideOrigin
{
    /// <summary>An MDX, Markdown or text file.</summary>
    File,

    /// <summary>A definition's <c>support.guides</c>.</summary>
    Definition,
}
