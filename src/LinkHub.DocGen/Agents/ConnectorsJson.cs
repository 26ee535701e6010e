using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace LinkHub.DocGen.Agents;

/// <summary>
/// A hub's providers, methods, asked fields and guides as data: <c>connectors.json</c>, version 1.
/// </summary>
/// <remarks>Within a version names and meanings stay; names may be added.</remarks>
public static class ConnectorsJson
{
    public const string Path = "connectors.json";

    private const int Version = 1;
    private const int PartSize = 1 << 16;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The file in UTF-8, in parts that end behind a provider.</summary>
    /// <param name="index">The pages of the hub and its brand.</param>
    /// <param name="providers">In the order they are listed.</param>
    /// <returns>Each part is good until the next is taken.</returns>
    public static IEnumerable<ReadOnlyMemory<byte>> Parts(
        HubIndex index, IEnumerable<ProviderExport> providers)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * PartSize);
        using var json = new Utf8JsonWriter(buffer, Layout);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("hub", index.Brand.Hub.Value);
        json.WriteStartArray("providers");
        foreach (var provider in providers)
        {
            Write(json, provider, index);
            if (buffer.WrittenCount + json.BytesPending >= PartSize)
            {
                json.Flush();
                yield return buffer.WrittenMemory;
                buffer.ResetWrittenCount();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
        yield return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, ProviderExport provider, HubIndex index)
    {
        json.WriteStartObject();
        json.WriteString("key", provider.Key);
        json.WriteString("title", provider.Title);
        if (provider.Description is { } description)
        {
            json.WriteString("description", description);
        }

        Write(json, "categories", provider.Categories);
        json.WriteString("url", index.Locate(provider.Address));
        json.WriteStartArray("methods");
        foreach (var method in provider.Methods)
        {
            Write(json, method, index);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MethodExport method, HubIndex index)
    {
        json.WriteStartObject();
        json.WriteString("slug", method.Slug);
        json.WriteString("label", method.Label);
        json.WriteString("type", method.Type);
        if (method.GrantType is { } grantType)
        {
            json.WriteString("grantType", grantType);
        }

        Write(json, "requiredScopes", method.RequiredScopes);
        json.WriteStartArray("guides");
        foreach (var guide in method.Guides)
        {
            Write(json, guide, index);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GuideExport guide, HubIndex index)
    {
        json.WriteStartObject();
        json.WriteString("kind", guide.Kind);
        json.WriteString("title", guide.Title);
        if (guide.Address is { } address)
        {
            json.WriteString("url", index.Locate(address));
        }

        json.WriteStartArray("fields");
        foreach (var field in guide.Fields)
        {
            json.WriteStartObject();
            json.WriteString("key", field.Key);
            json.WriteString("label", field.Label);
            json.WriteString("type", field.Type);
            json.WriteBoolean("required", field.IsRequired);
            json.WriteBoolean("secret", field.IsSecret);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
