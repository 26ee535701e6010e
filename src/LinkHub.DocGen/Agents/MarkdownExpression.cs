using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes words that stand between blocks without being a paragraph: as expressions.</summary>
internal static class MarkdownExpression
{
    public static string Of(TemplateText text)
    {
        var expressions = new StringBuilder();
        foreach (var part in text.Parts)
        {
            expressions.Append(part.IsVariable ? $"{{{part.Text}}}" : $"{{\"{Quoted(part.Text)}\"}}");
        }

        return string.IsNullOrWhiteSpace(text.ToString()) ? "" : expressions.ToString();
    }

    private static string Quoted(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
