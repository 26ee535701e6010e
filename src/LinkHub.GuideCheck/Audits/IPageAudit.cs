using LinkHub.GuideCheck.Audits.Html;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>
/// A rule about one built page, independent of the rest of the hub. Run by many threads at once.
/// </summary>
public interface IPageAudit : IRule
{
    void Check(HtmlPage page, DiagnosticBag findings);
}

/// <summary>A rule about a built hub as a whole, after all its pages.</summary>
public interface IHubAudit : IRule
{
    void Check(AuditedHub hub, DiagnosticBag findings);
}
