using System.Text;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Guides;

/// <summary>Draws what was found in a guide as text, one part a line with its place.</summary>
internal static class DrawnGuide
{
    public static (Guide Guide, DiagnosticBag Diagnostics) Read(string text, string lineEnd)
    {
        var written = text.ReplaceLineEndings(lineEnd);
        var diagnostics = new DiagnosticBag();
        var document = MarkupReader.Read(new SourceFile("guide.mdx", written), MarkupOptions.Default, diagnostics);
        return (GuideReader.Read(document, diagnostics), diagnostics);
    }

    public static string Sections(GuideOutline outline)
    {
        var text = new StringBuilder();
        foreach (var section in outline.Sections)
        {
            text.Append($"section {section.Level} {Title(section.Title)}{Conditions(section.Conditions)}");
            text.Append($" {section.Span.Position}-{section.Span.EndPosition}\n");
            foreach (var step in section.Steps)
            {
                text.Append($"  {(step.IsFromHeading ? "heading " : "")}step {step.Number} {Title(step.Title)}");
                text.Append($"{Conditions(step.Conditions)} blocks {step.Blocks.Count}\n");
            }
        }

        return text.ToString();
    }

    public static string Claims(GuideOutline outline) => string.Concat(outline.Claims.Select(claim =>
        $"{claim.Kind} {claim.Label.Value}{(claim.IsOptional ? " (optional)" : "")} "
        + $"{claim.Label.Span.Position} |{claim.Label.Span.Text}|\n"));

    private static string Title(Located<TemplateText>? title) =>
        title is { } words ? $"'{words.Value}' at {words.Span.Position}" : "untitled";

    private static string Conditions(Conditions conditions) =>
        (conditions.HiddenOnWhitelabel ? " hidden" : "")
        + (conditions.Scopes.Count > 0 ? $" scopes {string.Join(',', conditions.Scopes)}" : "")
        + (conditions.ListsScopes ? " lists" : "");
}
