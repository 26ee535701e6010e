using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds titles of steps, tabs and sections that end in a colon.</summary>
public sealed class TrailingColon : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH326", "trailing-colon", Severity.Hint);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var title in document.Nodes.Select(placed => TitleOf(placed.Node)).OfType<SourceSpan>())
        {
            // In `Step 3:` the colon belongs to the number.
            if (title.Text.TrimEnd() is not [.., var last, ':'] || char.IsAsciiDigit(last))
            {
                continue;
            }

            var colon = title.Slice(title.Text.LastIndexOf(':'), 1);
            findings.Add(new Diagnostic(Rule, "the title ends in a colon", colon)
            {
                Help = "Delete it: lists of contents and links show the title alone.",
                Fix = new Fix("Delete the colon", IsSafe: true, [new TextEdit(colon, "")]),
            });
        }
    }

    private static SourceSpan? TitleOf(Node node) => node switch
    {
        HeadingNode { Children: [.., TextNode words] } when words.Span.Text == words.Text.ToString() =>
            words.Span,
        ElementNode { Name: "Step" or "Tab" or "Accordion" } element => element.Attribute("title")?.ValueSpan,
        _ => null,
    };
}
