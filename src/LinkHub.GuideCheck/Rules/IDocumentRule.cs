using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>A rule about any text that readers see: guides and ordinary pages.</summary>
public interface IDocumentRule : IRule
{
    void Check(DocumentSubject document, DiagnosticBag findings);
}
