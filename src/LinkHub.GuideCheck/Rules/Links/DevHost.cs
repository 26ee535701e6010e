using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds links to machines that only their author can reach, or that are for tests.</summary>
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

/// <summary>Finds links that are not encrypted.</summary>
public sealed class PlainHttp : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH410", "plain-http", Severity.Warning);

    public FixSafety Fixes => FixSafety.Unsafe;

    private const string Scheme = "http://";

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        // The scheme of a bare `www.` comes from the program that reads the guide, not from the author.
        foreach (var link in WrittenLink.In(document)
            .Where(link => link.Span.Text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)))
        {
            if (WebHost.Of(link.Href) is { } host && host.Contains('.') && !WebHost.IsLocal(host))
            {
                findings.Add(
                    new Diagnostic(Rule, $"the link to `{VisibleText.Of(host)}` is not encrypted", link.Span)
                    {
                        Help = "Write `https://`.",
                        Fix = new Fix("Write `https://`", IsSafe: false, [new TextEdit(link.Span.Slice(0, Scheme.Length), "https://")]),
                    });
            }
        }
    }
}
