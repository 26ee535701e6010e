using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds steps without content behind their title.</summary>
/// <remarks>A title of five words, or one that ends in a full stop, may be complete by itself.</remarks>
public sealed class EmptyStep : IDocumentRule, IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH306", "empty-step", Severity.Hint);

    private const int LongTitle = 5;

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var step in document.Nodes.Select(placed => placed.Node).OfType<ElementNode>())
        {
            if (step.Name == "Step" && !HoldsAnything(step.Children)
                && !NodeTree.All([step]).Any(ListsScopes))
            {
                Report(OpeningTag.Of(step), step.Attribute("title")?.Value?.ToString() ?? "", findings);
            }
        }
    }

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var step in guide.Guide.Outline.Steps.Where(
            step => step.IsFromHeading && !HoldsAnything(step.Blocks)))
        {
            Report(step.Title.Span, step.Title.Value.ToString(), findings);
        }
    }

    private void Report(SourceSpan span, string title, DiagnosticBag findings)
    {
        var hasTitle = title.Trim().Length > 0;
        if (!IsSentence(title.Trim()))
        {
            findings.Add(new Diagnostic(
                Rule, hasTitle ? "the step says nothing behind its title" : "the step is empty", span)
            {
                Severity = hasTitle ? Severity.Hint : Severity.Warning,
                Help = hasTitle
                    ? "Say how it is done, or join it with the next step."
                    : "Fill the step, or take it out.",
            });
        }
    }

    private static bool IsSentence(string title) =>
        title.EndsWith('.') || title.Count(c => c == ' ') >= LongTitle - 1;

    private static bool HoldsAnything(IReadOnlyList<Node> nodes) => NodeTree.All(nodes).Any(node =>
        node is CodeSpanNode or CodeBlockNode or ImageNode or ElementNode { Name: "iframe" }
        || (node is TextNode && !NodeTree.IsBlank(node)));

    private static bool ListsScopes(Node node) => node.Conditions.ListsScopes;
}
