using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>A rule about a built hub as a whole, after all its pages.</summary>
public interface IHubAudit : IRule
{
    void Check(AuditedHub hub, DiagnosticBag findings);
}
