using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds text and pictures that stand between steps, in none of them.</summary>
public sealed class StrayInSteps : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH305", "stray-in-steps", Severity.Warning);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var steps in document.Nodes.Select(placed => placed.Node).OfType<ElementNode>().Where(IsList))
        {
            foreach (var stray in Strays(steps.Children))
            {
                findings.Add(
                    Rule,
                    LineStart.FirstLine(stray.Span),
                    "this stands between the steps, in none of them",
                    "Move it into a step, or before or behind the list.");
            }
        }
    }

    // Boxes around steps carry conditions and are no text of their own. Of strays in a row the first is enough.
    private static IEnumerable<Node> Strays(IReadOnlyList<Node> nodes)
    {
        var isInRow = false;
        foreach (var node in nodes.Where(node => !NodeTree.IsBlank(node)))
        {
            if (node is ElementNode { Name: "div" or "section" or "span" } && NodeTree.All(node.Children).Any(IsStep))
            {
                foreach (var inner in Strays(node.Children))
                {
                    yield return inner;
                }
            }
            else if (!IsStep(node) && !isInRow)
            {
                yield return node;
                isInRow = true;
                continue;
            }

            isInRow = isInRow && !IsStep(node);
        }
    }

    private static bool IsStep(Node node) => node is ElementNode { Name: "Step" };

    private static bool IsList(ElementNode element) => element.Name == "Steps";
}
