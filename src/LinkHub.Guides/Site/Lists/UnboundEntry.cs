using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Site.Lists;

/// <summary>
/// A guide's file that no method claims, as a library lists it: no hub shows it, and its text can be checked
/// all the same.
/// </summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="FrontMatter">What the guide says of itself.</param>
public sealed record UnboundEntry(string Path, FrontMatter FrontMatter)
{
    /// <summary>Where links count it to be: its path without the ending.</summary>
    public string Address { get; } = System.IO.Path.ChangeExtension(Path, null) + "/";
}
