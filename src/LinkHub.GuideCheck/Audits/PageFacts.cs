using LinkHub.GuideCheck.Audits.Html;

namespace LinkHub.GuideCheck.Audits;

/// <summary>What is kept of a page once it was looked at.</summary>
/// <param name="Anchors">What a fragment can lead to.</param>
/// <param name="IsNoIndex">Whether search engines are told to leave it out.</param>
/// <param name="Canonical">The address it gives as its own; null where it gives none.</param>
/// <param name="CompressedBytes">As a server sends it.</param>
public sealed record PageFacts(IReadOnlySet<string> Anchors, bool IsNoIndex, string? Canonical, int CompressedBytes)
{
    /// <summary>Hosts that the page's own policy lets frames come from.</summary>
    public IReadOnlyList<string> FrameHosts { get; init; } = [];

    public static PageFacts Of(HtmlPage page, int compressedBytes)
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

        return new PageFacts(anchors, page.IsNoIndex, canonical, compressedBytes) { FrameHosts = FramesOf(page) };
    }

    private static string[] FramesOf(HtmlPage page)
    {
        var policy = page.Document.QuerySelector("meta[http-equiv='Content-Security-Policy' i]")?.GetAttribute("content");
        return [.. (policy ?? "").Split(';')
            .Select(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(part => part is ["frame-src", ..])
            .SelectMany(part => part.Skip(1))
            .Select(source => Uri.TryCreate(source, UriKind.Absolute, out var uri) ? uri.Host : source)];
    }
}
