using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds steps that stand in no list of steps, and therefore have no number.</summary>
/// <remarks>Several steps in a row are one finding.</remarks>
public sealed class StepOutsideSteps : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH304", "step-outside-steps", Severity.Warning);

    public FixSafety Fixes => FixSafety.Unsafe;

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var placed in document.Nodes)
        {
            if (IsStep(placed.Node) && !placed.Ancestors.Any(IsList)
                && Row(placed, document.Document.Body) is { Count: > 0 } row)
            {
                var message = row.Count == 1
                    ? "the step stands in no list"
                    : $"the {row.Count} steps stand in no list";
                findings.Add(new Diagnostic(Rule, message, OpeningTag.Of((ElementNode)placed.Node))
                {
                    Help = "Put `<Steps>` around them.",
                    Fix = Wrap(row[0].Span, row[^1].Span),
                });
            }
        }
    }

    // The row of steps that begins here; empty if this step continues a row.
    private static List<Node> Row(PlacedNode first, IReadOnlyList<Node> body)
    {
        var beside = first.Parent?.Node.Children ?? body;
        for (var i = first.Index - 1; i >= 0; i--)
        {
            if (!NodeTree.IsBlank(beside[i]))
            {
                if (IsStep(beside[i]))
                {
                    return [];
                }

                break;
            }
        }

        var row = new List<Node>();
        for (var i = first.Index; i < beside.Count && (IsStep(beside[i]) || NodeTree.IsBlank(beside[i])); i++)
        {
            if (IsStep(beside[i]))
            {
                row.Add(beside[i]);
            }
        }

        return row;
    }

    private static Fix? Wrap(SourceSpan first, SourceSpan last)
    {
        if (first.File != last.File || LineStart.Indentation(first) is not { } indentation)
        {
            return null;
        }

        var lineEnd = LineStart.LineEnd(first.File);
        return new Fix("Put `<Steps>` around them", IsSafe: false,
        [
            new TextEdit(first.Slice(0, 0), $"<Steps>{lineEnd}{indentation}"),
            new TextEdit(last.Slice(last.Length, 0), $"{lineEnd}{indentation}</Steps>"),
        ]);
    }

    internal static bool IsStep(Node node) => node is ElementNode { Name: "Step" };

    internal static bool IsList(Node node) => node is ElementNode { Name: "Steps" };
}

/// <summary>Finds text and pictures that stand between steps rather than in one.</summary>
public sealed class StrayInSteps : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH305", "stray-in-steps", Severity.Warning);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var steps in document.Nodes.Select(placed => placed.Node).Where(StepOutsideSteps.IsList))
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

    // Boxes around steps carry conditions and no text of their own. Of several strays in a row only the first
    // is reported.
    private static IEnumerable<Node> Strays(IReadOnlyList<Node> nodes)
    {
        var isInRow = false;
        foreach (var node in nodes.Where(node => !NodeTree.IsBlank(node)))
        {
            if (node is ElementNode { Name: "div" or "section" or "span" }
                && NodeTree.All(node.Children).Any(StepOutsideSteps.IsStep))
            {
                foreach (var inner in Strays(node.Children))
                {
                    yield return inner;
                }
            }
            else if (!StepOutsideSteps.IsStep(node) && !isInRow)
            {
                yield return node;
                isInRow = true;
                continue;
            }

            isInRow = isInRow && !StepOutsideSteps.IsStep(node);
        }
    }
}
