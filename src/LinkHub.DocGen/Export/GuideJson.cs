using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LinkHub.DocGen.Agents;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Binding;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Export;

/// <summary>
/// Writes a guide as data: the structure that definitions have under <c>support.guides</c>, and more.
/// </summary>
/// <remarks>
/// A versioned contract. Texts named <c>content</c>, <c>before</c>, <c>after</c> and the items of <c>list</c>
/// are Markdown; they also hold everything that fits neither <c>list</c>, <c>image</c> nor <c>steps</c>, so
/// that nothing is lost. Keys without a value are left out. Lines and columns count from 1, columns in UTF-16
/// units; <c>end</c> is behind the last character.
/// </remarks>
public static class GuideJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",

        // The file is data and never becomes part of a page, so that only JSON's own signs need an escape.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="output">Receives UTF-8.</param>
    /// <param name="guide">The guide; for one brand, the guide as that brand shows it.</param>
    /// <param name="binding">The guide's connector, method and kind, or null if they are not known.</param>
    public static void Write(IBufferWriter<byte> output, Guide guide, GuideBinding? binding)
    {
        using var json = new Utf8JsonWriter(output, Layout);
        JsonSerializer.Serialize(json, Of(guide, binding), GuideJsonContext.Default.Document);
    }

    private static Document Of(Guide guide, GuideBinding? binding)
    {
        var outline = guide.Outline;
        var start = outline.Sections.Count > 0 && outline.Sections[0].Title is null
            ? outline.Sections[0].Blocks
            : [];
        var warning = start is [ElementNode { Name: "Warning" } first, ..] ? first : null;
        return new Document(
            Version,
            guide.Document.File.Path,
            Text(guide.Document.Title?.Value.ToString()),
            Text(guide.Document.HubName?.Value),
            Text(guide.Document.Description?.Value.ToString()),
            binding?.Connector.Key.Value,
            binding?.Method.Slug,
            binding?.Kind.Slug(),
            binding?.Slug,
            warning is null ? null : Markdown(warning.Children),
            from section in outline.Sections
            let parts = GuideJsonParts.Of(section, skip: section.Blocks.Contains(warning) ? 1 : 0)
            where section.Title is not null || !parts.IsEmpty
            select Of(section, parts),
            outline.Claims.Select(claim => new Claim(
                claim.Label.Value, Name(claim.Kind), claim.IsOptional, Of(claim.Label.Span))));
    }

    private static Section Of(GuideSection section, GuideJsonParts parts)
    {
        var content = GuideJsonContent.Of(parts.Before);
        return new Section(
            Text(section.Title?.Value.ToString()),
            Markdown(content.Blocks),
            List(content),
            Text(content.Image?.Source.Value.ToString()),
            Text(content.Image?.Alternative?.Value.ToString()),
            Scopes(section.Conditions),
            section.Conditions.HiddenOnWhitelabel ? true : null,
            parts.Steps.Select(step => Of(step.Step, step.Before)),
            Markdown(parts.After),
            Of(section.Span));
    }

    private static Step Of(GuideStep step, IReadOnlyList<Node> before)
    {
        var content = GuideJsonContent.Of(step.Blocks);
        return new Step(
            Markdown(before),
            step.Title.Value.ToString(),
            Markdown(content.Blocks),
            List(content),
            Text(content.Image?.Source.Value.ToString()),
            Text(content.Image?.Alternative?.Value.ToString()),
            step.Conditions.ListsScopes ? true : null,
            Scopes(step.Conditions),
            step.Conditions.HiddenOnWhitelabel ? true : null,
            Of(step.Span));
    }

    private static IEnumerable<string>? List(GuideJsonContent content) => content.List?.Children
        .Select(item => Markdown([new ParagraphNode(item.Span) { Children = item.Children }]) ?? "");

    private static IReadOnlyList<string>? Scopes(Conditions conditions) =>
        conditions.Scopes.Count > 0 ? conditions.Scopes : null;

    private static string? Markdown(IReadOnlyList<Node> blocks) =>
        Text(MarkdownWriter.Write(blocks).TrimEnd('\n'));

    private static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static Span Of(SourceSpan span) => new(Of(span.Position), Of(span.EndPosition));

    private static Position Of(LinePosition position) => new(position.Line, position.Column);

    private static string Name(ClaimKind kind) => kind switch
    {
        ClaimKind.LinkingBlock => "linking-block",
        ClaimKind.Overview => "overview",
        ClaimKind.EnterStep => "enter-step",
        ClaimKind.Mention => "mention",
        _ => "table",
    };

    internal sealed record Document(
        int Version,
        string File,
        string? Title,
        string? Hub,
        string? Description,
        string? Connector,
        string? Auth,
        string? Kind,
        string? Slug,
        string? Warning,
        IEnumerable<Section> Sections,
        IEnumerable<Claim> Claims);

    internal sealed record Section(
        string? Title,
        string? Content,
        IEnumerable<string>? List,
        string? Image,
        string? ImageAlternative,
        IReadOnlyList<string>? ApplicableScopes,
        bool? HiddenOnWhitelabel,
        IEnumerable<Step> Steps,
        string? After,
        Span Span);

    internal sealed record Step(
        string? Before,
        string Title,
        string? Content,
        IEnumerable<string>? List,
        string? Image,
        string? ImageAlternative,
        bool? DisplayScopes,
        IReadOnlyList<string>? ApplicableScopes,
        bool? HiddenOnWhitelabel,
        Span Span);

    internal sealed record Claim(string Label, string Kind, bool Optional, Span Span);

    internal readonly record struct Span(Position Start, Position End);

    internal readonly record struct Position(int Line, int Column);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GuideJson.Document))]
internal sealed partial class GuideJsonContext : JsonSerializerContext;
