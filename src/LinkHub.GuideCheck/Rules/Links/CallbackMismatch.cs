using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds callback addresses of the host that belong to another connector.</summary>
/// <remarks>
/// Some connectors share an address; if the two keys have a word in common, it is only a warning.
/// </remarks>
public sealed partial class CallbackMismatch : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH412", "callback-mismatch", Severity.Error);

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var node in guide.Nodes.Select(placed => placed.Node).Where(node =>
            node is TextNode or CodeSpanNode or CodeBlockNode))
        {
            foreach (var callback in Callback().EnumerateMatches(node.Span.Text))
            {
                Check(node.Span.Slice(callback.Index, callback.Length), guide, findings);
            }
        }
    }

    private void Check(SourceSpan address, GuideSubject guide, DiagnosticBag findings)
    {
        var callback = Callback().Match(address.Text);
        var (written, key) = (callback.Groups["key"].Value, guide.Connector.Key.Value);
        if (written.Equals(key, StringComparison.OrdinalIgnoreCase)
            || !IsHosts(callback.Groups["host"].Value, guide))
        {
            return;
        }

        var place = address.Slice(callback.Groups["key"].Index, written.Length);
        findings.Add(
            new Diagnostic(
                Rule, $"the callback is that of `{VisibleText.Of(written)}`, not of `{key}`", place)
            {
                Severity = AreKin(written, key) ? Severity.Warning : Severity.Error,
                Help = $"Write `{key}`.",
                Related = [new RelatedSpan(guide.Connector.Key.Span, "the connector's key")],
            });
    }

    private static bool IsHosts(string host, GuideSubject guide) =>
        guide.Library.Site.HostDomains.Any(domain => WebHost.IsWithin(host, domain.Value));

    private static bool AreKin(string one, string other) =>
        WordsOf(one).Any(word => other.Contains(word, StringComparison.OrdinalIgnoreCase))
        || WordsOf(other).Any(word => one.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> WordsOf(string key) =>
        key.Split('-', '_').Where(word => word.Length > 3 && word != "oauth");

    [GeneratedRegex(
        @"https?://(?<host>[\w.-]+)(:[0-9]+)?/([\w/.-]*/)?oauth2?/(?<key>[A-Za-z0-9][\w-]*)/callback\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Callback();
}
