using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>
/// A guide as a library lists it: enough for indexes and addresses; the text is read when asked for.
/// </summary>
/// <remarks>
/// Ten thousand guides are held as entries, not as texts: see
/// <see cref="Library.Open(GuideEntry, DiagnosticBag)"/>.
/// </remarks>
/// <param name="Path">The guide's file, relative to the content folder; the definition's file for a guide
/// defined there.</param>
/// <param name="Origin">Whether a file or a definition holds the text.</param>
public sealed record GuideEntry(string Path, GuideOrigin Origin)
{
    public required Connector Connector { get; init; }

    public required AuthMethod Method { get; init; }

    public required GuideKind Kind { get; init; }

    /// <summary>The last part of the guide's address.</summary>
    public required string Slug { get; init; }

    public required TemplateText Title { get; init; }

    public TemplateText? Description { get; init; }

    public FrontMatter FrontMatter { get; init; } = FrontMatter.None;

    /// <summary>A translation's language; null for an original, which is in the site's own.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The address in a hub, below its base path: <c>connectors/keap/guides/link-account/api-key/</c>. A
    /// translation has its original's, below its language's folder.
    /// </summary>
    public string Address => $"connectors/{Connector.Key.Value}/guides/{Kind.Slug()}/{Slug}/";
}

/// <summary>
/// A guide's file that no method claims, as a library lists it: no hub shows it, but its text can be checked.
/// </summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="FrontMatter">What the guide says about itself.</param>
public sealed record UnboundEntry(string Path, FrontMatter FrontMatter)
{
    /// <summary>The address that its relative links start from: its path without the extension.</summary>
    public string Address { get; } = System.IO.Path.ChangeExtension(Path, null) + "/";
}

/// <summary>An ordinary page as a library lists it; the text is read when asked for.</summary>
/// <param name="Path">The page's file, relative to the content folder.</param>
/// <param name="Address">The address in a hub, below its base path: <c>security/</c>.</param>
public sealed record PageEntry(string Path, string Address)
{
    public required TemplateText Title { get; init; }

    public TemplateText? Description { get; init; }

    /// <summary>
    /// Whether the program brought the page along: then no file of the content folder holds it.
    /// </summary>
    public bool IsOfProgram { get; init; }

    /// <summary>A translation's language; null for an original, which is in the site's own.</summary>
    public string? Language { get; init; }

    public FrontMatter FrontMatter { get; init; } = FrontMatter.None;
}

/// <summary>The guides of a folder.</summary>
/// <param name="Bound">In a hub's order; no address stands twice.</param>
/// <param name="Unbound">By path; each has a finding.</param>
internal sealed record ListedGuides(IReadOnlyList<GuideEntry> Bound, IReadOnlyList<UnboundEntry> Unbound);
