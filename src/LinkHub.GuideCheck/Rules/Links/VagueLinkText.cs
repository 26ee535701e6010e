using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds links whose words do not say where they lead.</summary>
public sealed class VagueLinkText : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH409", "vague-link-text", Severity.Hint);

    public bool AssumesEnglish => true;

    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "here", "click here", "tap here", "right here", "from here", "this", "this one", "this link", "the link", "link",
        "this page", "this article", "this guide", "this document", "this documentation", "this url", "more", "read more",
        "see more", "learn more", "find out more", "more info", "more information", "details", "go", "open", "visit",
    };

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var link in document.Nodes.Select(placed => placed.Node).OfType<LinkNode>()
            .Where(link => !link.IsBare))
        {
            var words = NodeText.Of(link.Children).ToString();
            if (Vague.Contains(words.Trim(' ', '.', ':', '!', '>', '→', '»', '\u00A0')))
            {
                findings.Add(
                    Rule,
                    NodeTree.Span(link.Children, link.Span),
                    $"`{words}` does not say where the link leads",
                    "Make the name of the target the words of the link.");
            }
        }
    }
}
