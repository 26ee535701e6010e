using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>A rule about one guide and the method it explains.</summary>
public interface IGuideRule : IRule
{
    void Check(GuideSubject guide, DiagnosticBag findings);
}
