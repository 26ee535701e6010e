using System.Globalization;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Audits.References;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Finds pages that the lists for search engines and agents leave out.</summary>
public sealed class IncompleteList : IHubAudit
{
    public DiagnosticRule Rule { get; } = new("LH979", "incomplete-list", Severity.Warning);

    private const string Sitemap = "sitemap.xml";
    private const int MostFindings = 20;

    public void Check(AuditedHub hub, DiagnosticBag findings)
    {
        if (hub.File(AuditedHub.Home)?.Page is not { } home)
        {
            return;
        }

        if (hub.Addresses.Origin is not null && !home.IsNoIndex)
        {
            var pages = hub.OrdinaryPages.Where(page => IsCanonical(hub, page)).Select(page => page.Path);
            Compare(
                hub, Sitemap, [.. pages], hub.Files.Where(file => ListReferences.IsSitemap(file.Path)),
                findings);
        }

        string[] twins = [.. hub.Files.Select(file => file.Path).Where(path => IsTwin(hub, path))];
        if (twins.Length > 0)
        {
            Compare(
                hub, AuditedHub.Agents, twins,
                hub.Files.Where(file => ListReferences.IsForAgents(file.Path)), findings);
        }
    }

    private static bool IsCanonical(AuditedHub hub, AuditedFile page) =>
        page.Page is { IsNoIndex: false, Canonical: { } canonical }
        && hub.FileOf(hub.Addresses.Resolve(page.Path, canonical)) == page.Path;

    private static bool IsTwin(AuditedHub hub, string path) =>
        !IsHome(path) && path.EndsWith(".md", StringComparison.Ordinal)
            && hub.File(path[..^3] + "/index.html") is not null;

    private static bool IsHome(string path) =>
        path == "index.md" || path.EndsWith("/index.md", StringComparison.Ordinal);

    private void Compare(
        AuditedHub hub, string list, IReadOnlyList<string> expected, IEnumerable<AuditedFile> lists,
        DiagnosticBag findings)
    {
        if (hub.File(list) is null)
        {
            findings.Add(
                Rule, hub.Top(AuditedHub.Home), $"the hub has no `{list}`",
                "Build the hub again with the list.");
            return;
        }

        var listed = lists.SelectMany(file => file.References)
            .Select(reference => hub.FileOf(reference.Target)).ToHashSet();
        string[] missing = [.. expected.Where(path => !listed.Contains(path))];
        foreach (var path in missing.Take(MostFindings))
        {
            var more = path == missing.Take(MostFindings).Last() && missing.Length > MostFindings
                ? string.Create(
                    CultureInfo.InvariantCulture, $", nor are {missing.Length - MostFindings} more")
                : "";
            var message = $"`/{HubAddresses.AddressOf(path)}` is not in `{list}`{more}";
            findings.Add(
                Rule, End(hub, list), message, "Add the page to the list, or leave it out of the hub.");
        }
    }

    // A missing line belongs behind the last one.
    private static SourceSpan End(AuditedHub hub, string list)
    {
        var file = hub.Folder.ReadText(list);
        var end = file.Text.LastIndexOf("</", StringComparison.Ordinal);
        var at = end >= 0 && list == Sitemap ? end : file.Text.TrimEnd().Length;
        return file.Span(at, at);
    }
}
