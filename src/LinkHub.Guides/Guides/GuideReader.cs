using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides;

/// <summary>
/// Finds the parts of a guide in a document: sections, steps, links, images and what it says about the form.
/// </summary>
public static class GuideReader
{
    /// <summary>Reads any document; one without headings is one section without a title.</summary>
    public static Guide Read(MarkupDocument document, DiagnosticBag diagnostics)
    {
        var panel = ActionPanelReader.Read(NodeTree.All(document.Body), diagnostics);
        return new Guide(document, () => Outline(document, panel));
    }

    // The outline adds no findings, so it can be made later.
    private static GuideOutline Outline(MarkupDocument document, ActionPanel? panel)
    {
        IReadOnlyList<Node> nodes = [.. NodeTree.All(document.Body)];
        return new GuideOutline
        {
            Sections = SectionReader.Read(document.Body),
            Form = SaidOfForm.In(document.Body),
            Links = [.. nodes.OfType<LinkNode>()],
            Images = [.. nodes.OfType<ImageNode>()],
            Panel = panel,
        };
    }
}
