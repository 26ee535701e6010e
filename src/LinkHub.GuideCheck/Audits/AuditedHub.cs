using LinkHub.GuideCheck.Audits.Html;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Audits.References;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>A built hub after each of its files was audited.</summary>
/// <param name="Folder">Its files.</param>
/// <param name="Addresses">Resolves the hub's addresses.</param>
/// <param name="Files">Those with references, in ordinal order of paths.</param>
/// <param name="Options">What the user asked for.</param>
public sealed record AuditedHub(
    HubFolder Folder, HubAddresses Addresses, IReadOnlyList<AuditedFile> Files, AuditOptions Options)
{
    /// <summary>The page for unknown addresses, to which no link has to lead.</summary>
    public const string NotFound = "404.html";

    public const string Home = "index.html";

    /// <summary>The list of pages for agents; each language has its own.</summary>
    public const string Agents = "llms.txt";

    private readonly Dictionary<string, AuditedFile> _byPath =
        Files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>
    /// The addresses that the hub's server redirects: paths of the hub, decoded, without slashes around them.
    /// </summary>
    public IReadOnlyList<string> Redirects { get; init; } = [];

    /// <summary>
    /// The pages that a reader visits: neither those for frames nor the one for unknown addresses.
    /// </summary>
    public IEnumerable<AuditedFile> OrdinaryPages => Files.Where(file =>
        file.Page is not null && InLanguage(file.Path) is var path
            && path != NotFound && !path.StartsWith("embed/", StringComparison.Ordinal));

    // Each further language has a hub of its own in a folder: `de/embed/…` corresponds to `embed/…`.
    private string InLanguage(string path) => path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0
        && _byPath.ContainsKey($"{path[..slash]}/{Agents}")
            ? path[(slash + 1)..]
            : path;

    public AuditedFile? File(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The file that an address leads to; null if it leads out of the hub or to no file.</summary>
    public string? FileOf(HubTarget target) =>
        target.Place == HubPlace.Inside ? Addresses.FileOf(target.Path) : null;

    public bool IsRedirected(HubTarget target)
    {
        var path = target.Path.Trim('/');
        return Redirects.Any(from => from == path
            || (from.EndsWith('*') && path.StartsWith(from[..^1].TrimEnd('/'), StringComparison.Ordinal)));
    }

    /// <summary>The place of a reference; reads the file again.</summary>
    public SourceSpan Place(AuditedFile file, Reference reference)
    {
        var text = Folder.ReadText(file.Path);
        var end = reference.Start + reference.Length;

        // A file that is shorter now has changed; the audit reports that instead of its findings.
        return end <= text.Text.Length ? text.Span(reference.Start, end) : text.Whole;
    }

    /// <summary>The beginning of a page, where something that the whole hub lacks is reported.</summary>
    public SourceSpan Top(string path)
    {
        var text = Folder.ReadText(path);
        var end = text.Text.AsSpan().IndexOfAny('\r', '\n');
        return text.Span(0, end < 0 ? text.Text.Length : end);
    }
}

/// <summary>What is kept of a file after it was audited.</summary>
/// <param name="Path">Relative to the hub.</param>
/// <param name="References">In the order they stand.</param>
public sealed record AuditedFile(string Path, IReadOnlyList<Reference> References)
{
    /// <summary>Null for files that are not pages, and for pages that could not be parsed.</summary>
    public AuditedPage? Page { get; init; }
}

/// <summary>What is kept of a page after it was audited.</summary>
/// <param name="Anchors">The ids that a fragment can lead to.</param>
/// <param name="IsNoIndex">Whether search engines are told to leave it out.</param>
/// <param name="Canonical">The address it gives as its own, or null if it gives none.</param>
/// <param name="CompressedBytes">The size of the page as a server sends it.</param>
public sealed record AuditedPage(
    IReadOnlySet<string> Anchors, bool IsNoIndex, string? Canonical, int CompressedBytes)
{
    /// <summary>Hosts that the page's own policy lets frames come from.</summary>
    public IReadOnlyList<string> FrameHosts { get; init; } = [];

    public static AuditedPage Of(HtmlPage page, int compressedBytes)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        string? canonical = null;
        foreach (var element in page.Document.All)
        {
            if (element.Id is { Length: > 0 } id)
            {
                anchors.Add(id);
            }

            if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name)
            {
                anchors.Add(name);
            }
            else if (element.LocalName == "link" && element.GetAttribute("rel") is "canonical")
            {
                canonical ??= element.GetAttribute("href");
            }
        }

        return new AuditedPage(
            anchors, page.IsNoIndex, canonical, compressedBytes)
        { FrameHosts = FramesOf(page) };
    }

    /// <summary>The hosts that a page's policy lets frames come from.</summary>
    internal static string[] FramesOf(HtmlPage page)
    {
        var policy = page.Document.QuerySelector(
            "meta[http-equiv='Content-Security-Policy' i]")?.GetAttribute("content");
        return [.. (policy ?? "").Split(';')
            .Select(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(part => part is ["frame-src", ..])
            .SelectMany(part => part.Skip(1))
            .Select(source => Uri.TryCreate(source, UriKind.Absolute, out var uri) ? uri.Host : source)];
    }
}
