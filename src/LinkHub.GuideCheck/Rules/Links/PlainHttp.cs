using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds links that are not encrypted on their way.</summary>
public sealed class PlainHttp : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH410", "plain-http", Severity.Warning);

    public FixSafety Fixes => FixSafety.Unsafe;

    private const string Scheme = "http://";

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        // A bare `www.` has its scheme from the reader, not from the author.
        foreach (var link in WrittenLink.In(document)
            .Where(link => link.Span.Text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)))
        {
            if (WebHost.Of(link.Href) is { } host && host.Contains('.') && !WebHost.IsLocal(host))
            {
                findings.Add(new Diagnostic(Rule, $"the link to `{VisibleText.Of(host)}` is not encrypted", link.Span)
                {
                    Help = "Write `https://`.",
                    Fix = new Fix("Write `https://`", IsSafe: false, [new TextEdit(link.Span.Slice(0, Scheme.Length), "https://")]),
                });
            }
        }
    }
}
