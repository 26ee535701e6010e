using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds steps that say nothing behind their title.</summary>
/// <remarks>A title can be all there is to say; a step without title and text is nothing at all.</remarks>
public sealed class EmptyStep : IDocumentRule, IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH306", "empty-step", Severity.Hint);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var step in document.Nodes.Select(placed => placed.Node).OfType<ElementNode>())
        {
            if (step.Name == "Step" && !HoldsAnything(step.Children) && !NodeTree.All([step]).Any(ListsScopes))
            {
                var hasTitle = step.Attribute("title")?.Value is { IsEmpty: false };
                Report(OpeningTag.Of(step), hasTitle, findings);
            }
        }
    }

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var step in guide.Guide.Outline.Steps.Where(step => step.IsFromHeading && !HoldsAnything(step.Blocks)))
        {
            Report(step.Title.Span, hasTitle: true, findings);
        }
    }

    private void Report(SourceSpan span, bool hasTitle, DiagnosticBag findings) => findings.Add(
        new Diagnostic(Rule, hasTitle ? "the step says nothing behind its title" : "the step is empty", span)
        {
            Severity = hasTitle ? Severity.Hint : Severity.Warning,
            Help = hasTitle ? "Say how it is done, or join it with the next step." : "Fill the step, or take it out.",
        });

    private static bool HoldsAnything(IReadOnlyList<Node> nodes) => NodeTree.All(nodes).Any(node =>
        node is CodeSpanNode or CodeBlockNode or ImageNode or ElementNode { Name: "iframe" }
        || (node is TextNode && !NodeTree.IsBlank(node)));

    private static bool ListsScopes(Node node) => node.Conditions.ListsScopes;
}
