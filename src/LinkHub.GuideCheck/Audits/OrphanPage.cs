using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Audits.References;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Finds pages that nobody reaches by following links from the first page.</summary>
/// <remarks>
/// Pages for frames, the page for unknown addresses and pages hidden from search engines are exempt.
/// </remarks>
public sealed class OrphanPage : IHubAudit
{
    public DiagnosticRule Rule { get; } = new("LH978", "orphan-page", Severity.Warning);

    public void Check(AuditedHub hub, DiagnosticBag findings)
    {
        if (hub.File(AuditedHub.Home)?.Page is null)
        {
            return;
        }

        var reached = Reached(hub);
        foreach (var page in hub.OrdinaryPages.Where(
            page => !page.Page!.IsNoIndex && !reached.Contains(page.Path)))
        {
            findings.Add(
                Rule,
                hub.Top(page.Path),
                $"no link leads from the first page to `/{HubAddresses.AddressOf(page.Path)}`",
                "Link to the page, or leave it out of the hub.");
        }
    }

    private static HashSet<string> Reached(AuditedHub hub)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { AuditedHub.Home };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var path))
        {
            foreach (var reference in hub.File(path)?.References ?? [])
            {
                if (reference.Kind == ReferenceKind.Link && hub.FileOf(reference.Target) is { } file
                    && reached.Add(file))
                {
                    open.Enqueue(file);
                }
            }
        }

        return reached;
    }
}
