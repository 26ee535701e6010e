using AngleSharp.Dom;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Finds ids that occur twice on a page, so that links and labels reach the first only.</summary>
public sealed class DuplicateId : IPageAudit
{
    public DiagnosticRule Rule { get; } = new("LH972", "duplicate-id", Severity.Error);

    public void Check(HtmlPage page, DiagnosticBag findings)
    {
        var first = new Dictionary<string, IElement>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Document.All.Where(element => element.Id is { Length: > 0 }))
        {
            var id = element.Id!;
            if (!first.TryAdd(id, element) && reported.Add(id))
            {
                findings.Add(
                    new Diagnostic(
                        Rule, $"the id `{VisibleText.Of(id)}` stands twice", page.Place(element, "id"))
                    {
                        Help = "Give one of the elements another id.",
                        Related = [new RelatedSpan(page.Place(first[id], "id"), "first here")],
                    });
            }
        }
    }
}
