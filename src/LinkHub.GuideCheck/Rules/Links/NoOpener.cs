using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds links that open another window and let it control this one.</summary>
/// <remarks>Hubs write <c>rel</c> themselves; other tools that show the guide may not.</remarks>
public sealed partial class NoOpener : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH413", "no-opener", Severity.Hint);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var link in document.Nodes.Select(placed => placed.Node).OfType<LinkNode>())
        {
            if (link.Span.Text.StartsWith("<a", StringComparison.Ordinal) && Opening(link) is { } tag
                && Target().Match(tag.Text) is { Success: true } target && !SafeRel().IsMatch(tag.Text))
            {
                findings.Add(new Diagnostic(
                    Rule, "the new window can steer this one", tag.Slice(target.Index, target.Length))
                {
                    Help = "Add `rel=\"noopener noreferrer\"`.",
                    Fix = Rel().IsMatch(tag.Text) ? null : new Fix("Add `rel`", IsSafe: true,
                        [new(tag.Slice(target.Index + target.Length, 0), " rel=\"noopener noreferrer\"")]),
                });
            }
        }
    }

    // Up to the first word; an address never stands behind it.
    private static SourceSpan? Opening(LinkNode link)
    {
        var end =
            link.Children.Count > 0 && link.Children[0].Span is var words && words.File == link.Span.File
            ? Math.Clamp(words.Start - link.Span.Start, 0, link.Span.Length)
            : link.Span.Length;
        return link.Span.Slice(0, end);
    }

    [GeneratedRegex("""\btarget=["']_blank["']""")]
    private static partial Regex Target();

    [GeneratedRegex("""\brel=""")]
    private static partial Regex Rel();

    [GeneratedRegex("""\brel=["'][^"']*\bno(opener|referrer)\b""", RegexOptions.ExplicitCapture)]
    private static partial Regex SafeRel();
}
