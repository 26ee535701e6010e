using LinkHub.DocGen.Agents;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Export;

/// <summary>
/// Writes a whole document as normalised Markdown: in the export envelope, or under front matter if the
/// envelope cannot hold it.
/// </summary>
public static class GuideMarkdown
{
    /// <summary>The text; reading it gives the same title, description and body.</summary>
    public static string Write(MarkupDocument document)
    {
        var body = MarkdownWriter.Write(document.Body);
        var (title, description) = (document.Title?.Value, document.Description?.Value);
        return title is { IsEmpty: false } && !IsSplit(title, document.HubName?.Value)
            ? EnvelopeWriter.Write(title, document.HubName?.Value, description, body, indexUrl: null)
            : FrontMatter(title, description) + body;
    }

    // A heading's last dash separates the hub's name: a title with a dash and no hub would lose its end.
    private static bool IsSplit(TemplateText title, string? hub) =>
        hub is null && title.ToString().Contains(" – ", StringComparison.Ordinal);

    private static string FrontMatter(TemplateText? title, TemplateText? description) =>
        title is null && description is null
            ? ""
            : $"---\n{Line("title", title)}{Line("description", description)}---\n\n";

    private static string Line(string key, TemplateText? text) =>
        text is null ? "" : $"{key}: \"{Quoted(text.ToString())}\"\n";

    private static string Quoted(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
