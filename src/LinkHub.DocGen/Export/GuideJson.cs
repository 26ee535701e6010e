using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Binding;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Export;

/// <summary>
/// Writes a guide as data: the structure that definitions have under <c>support.guides</c>, and more.
/// </summary>
/// <remarks>
/// A versioned contract. Texts named <c>content</c>, <c>before</c>, <c>after</c> and the items of <c>list</c>
/// are Markdown; what fits neither <c>list</c>, <c>image</c> nor <c>steps</c> is in them, so that nothing is
/// lost. Keys without a value are left out. Lines and columns count from 1, columns in UTF-16 units;
/// <c>end</c> is behind the last character.
/// </remarks>
public static class GuideJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // The file is data and never becomes part of a page, so that only JSON's own signs need an escape.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="output">Receives UTF-8.</param>
    /// <param name="guide">The guide; for one brand, the guide as that brand shows it.</param>
    /// <param name="binding">What the guide is about; null where that is not known.</param>
    public static void Write(IBufferWriter<byte> output, Guide guide, GuideBinding? binding)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("file", guide.Document.File.Path);
        WriteText(json, "title", guide.Document.Title?.Value.ToString());
        WriteText(json, "hub", guide.Document.HubName?.Value);
        WriteText(json, "description", guide.Document.Description?.Value.ToString());
        if (binding is not null)
        {
            json.WriteString("connector", binding.Connector.Key.Value);
            json.WriteString("auth", binding.Method.Slug);
            json.WriteString("kind", binding.Kind.Slug());
            json.WriteString("slug", binding.Slug);
        }

        GuideJsonSections.Write(json, guide.Outline);
        WriteClaims(json, guide.Outline.Claims);
        json.WriteEndObject();
    }

    internal static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    internal static void WriteSpan(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("span");
        WritePosition(json, "start", span.Position);
        WritePosition(json, "end", span.EndPosition);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }

    private static void WriteClaims(Utf8JsonWriter json, IReadOnlyList<FieldClaim> claims)
    {
        json.WriteStartArray("claims");
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            json.WriteString("label", claim.Label.Value);
            json.WriteString("kind", Name(claim.Kind));
            json.WriteBoolean("optional", claim.IsOptional);
            WriteSpan(json, claim.Label.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Name(ClaimKind kind) => kind switch
    {
        ClaimKind.LinkingBlock => "linking-block",
        ClaimKind.Overview => "overview",
        ClaimKind.EnterStep => "enter-step",
        ClaimKind.Mention => "mention",
        _ => "table",
    };
}
