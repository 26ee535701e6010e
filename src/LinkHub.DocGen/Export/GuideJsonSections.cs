using System.Text.Json;
using LinkHub.DocGen.Agents;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Export;

/// <summary>Writes a guide's warning and sections.</summary>
internal static class GuideJsonSections
{
    public static void Write(Utf8JsonWriter json, GuideOutline outline)
    {
        var start = outline.Sections.Count > 0 && outline.Sections[0].Title is null ? outline.Sections[0].Blocks : [];
        var warning = start is [ElementNode { Name: "Warning" } first, ..] ? first : null;
        GuideJson.WriteText(json, "warning", warning is null ? null : Markdown(warning.Children));
        json.WriteStartArray("sections");
        foreach (var section in outline.Sections)
        {
            var parts = GuideJsonParts.Of(section, skip: section.Blocks.Contains(warning) ? 1 : 0);
            if (section.Title is not null || !parts.IsEmpty)
            {
                Write(json, section, parts);
            }
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, GuideSection section, GuideJsonParts parts)
    {
        json.WriteStartObject();
        GuideJson.WriteText(json, "title", section.Title?.Value.ToString());
        WriteContent(json, GuideJsonContent.Of(parts.Before));
        WriteConditions(json, section.Conditions);
        json.WriteStartArray("steps");
        foreach (var (step, before) in parts.Steps)
        {
            Write(json, step, before);
        }

        json.WriteEndArray();
        GuideJson.WriteText(json, "after", Markdown(parts.After));
        GuideJson.WriteSpan(json, section.Span);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GuideStep step, IReadOnlyList<Node> before)
    {
        json.WriteStartObject();
        GuideJson.WriteText(json, "before", Markdown(before));
        json.WriteString("title", step.Title.Value.ToString());
        WriteContent(json, GuideJsonContent.Of(step.Blocks));
        if (step.Conditions.ListsScopes)
        {
            json.WriteBoolean("displayScopes", true);
        }

        WriteConditions(json, step.Conditions);
        GuideJson.WriteSpan(json, step.Span);
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, GuideJsonContent content)
    {
        GuideJson.WriteText(json, "content", Markdown(content.Blocks));
        if (content.List is { } list)
        {
            json.WriteStartArray("list");
            foreach (var item in list.Children)
            {
                json.WriteStringValue(Markdown([new ParagraphNode(item.Span) { Children = item.Children }]));
            }

            json.WriteEndArray();
        }

        GuideJson.WriteText(json, "image", content.Image?.Source.Value.ToString());
        GuideJson.WriteText(json, "imageAlternative", content.Image?.Alternative?.Value.ToString());
    }

    private static void WriteConditions(Utf8JsonWriter json, Conditions conditions)
    {
        if (conditions.Scopes.Count > 0)
        {
            json.WriteStartArray("applicableScopes");
            foreach (var scope in conditions.Scopes)
            {
                json.WriteStringValue(scope);
            }

            json.WriteEndArray();
        }

        if (conditions.HiddenOnWhitelabel)
        {
            json.WriteBoolean("hiddenOnWhitelabel", true);
        }
    }

    private static string Markdown(IReadOnlyList<Node> blocks) => MarkdownWriter.Write(blocks).TrimEnd('\n');
}
