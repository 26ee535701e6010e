using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds links to machines that only their author can reach, or that are for trials.</summary>
public sealed class DevHost : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH411", "dev-host", Severity.Warning);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        var domains = document.Library.Site.HostDomains;
        foreach (var link in WrittenLink.In(document))
        {
            if (WebHost.Of(link.Href) is not { } host)
            {
                continue;
            }

            var isOwn = domains.Any(domain => WebHost.IsWithin(host, domain.Value));
            var what = WebHost.IsLocal(host) ? "is a machine of the author's own network"
                : WebHost.IsTunnel(host) ? "is a passage into a developer's machine"
                : WebHost.IsTrial(host, isOwn) ? "is a system for trials"
                : null;
            if (what is not null)
            {
                findings.Add(
                    Rule,
                    link.Span,
                    $"`{VisibleText.Of(host)}` {what}",
                    "Link to the public address, or write the address as code if readers run that machine themselves.");
            }
        }
    }
}
