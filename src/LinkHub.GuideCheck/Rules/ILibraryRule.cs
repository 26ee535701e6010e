using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>A rule that needs to know of all guides, pages and definitions at once.</summary>
public interface ILibraryRule : IRule
{
    void Check(LibrarySubject library, DiagnosticBag findings);
}
