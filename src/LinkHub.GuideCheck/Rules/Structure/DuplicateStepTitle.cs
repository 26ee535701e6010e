using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds two steps of one list with the same title.</summary>
/// <remarks>Steps that are shown for different scopes stand in for one another and may share a
/// title.</remarks>
public sealed class DuplicateStepTitle : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH307", "duplicate-step-title", Severity.Warning);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        var steps = document.Nodes.Where(placed => placed.Node is ElementNode { Name: "Step" });
        foreach (var list in steps.GroupBy(ListOf, ReferenceEqualityComparer.Instance))
        {
            var first = new Dictionary<string, (SourceSpan Span, Conditions Conditions)>(
                StringComparer.OrdinalIgnoreCase);
            foreach (var step in list.Select(placed => (ElementNode)placed.Node))
            {
                var conditions =
                    NodeTree.All([step]).Select(node => node.Conditions).FirstOrDefault(c => !c.IsNone)
                        ?? Conditions.None;
                if (step.Attribute("title") is not { Value: { IsEmpty: false } title } attribute
                    || first.TryAdd(title.ToString().Trim(), (attribute.ValueSpan, conditions))
                    || !conditions.Scopes.SequenceEqual(first[title.ToString().Trim()].Conditions.Scopes,
                        StringComparer.Ordinal))
                {
                    continue;
                }

                var message = $"a second step is called `{VisibleText.Of(title.ToString())}`";
                findings.Add(new Diagnostic(Rule, message, attribute.ValueSpan)
                {
                    Help = "Say in the title what is different here.",
                    Related = [
                        new RelatedSpan(first[title.ToString().Trim()].Span, "the first with this title")],
                });
            }
        }
    }

    private static Node? ListOf(PlacedNode step) =>
        step.Ancestors.FirstOrDefault(node => node is ElementNode { Name: "Steps" });
}
