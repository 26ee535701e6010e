using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Tests.Schemas;

/// <summary>Writes the JSON Schema (2020-12) of a kind of file from the shape by which it is read.</summary>
/// <remarks>
/// As readers take it, a mapping or a list may be left empty, and one text may stand for a list of texts. A
/// shape that several keys have is written once, under <c>$defs</c>; the key has its type and description.
/// </remarks>
/// <param name="shape">The shape of the whole file.</param>
/// <param name="mayInclude">Whether <c>$ref</c> may stand for keys of a mapping, as in definitions.</param>
internal sealed class SchemaWriter(MappingShape shape, bool mayInclude)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly HashSet<MappingShape> _shared =
        [.. Shapes(shape).CountBy(one => one).Where(one => one.Value > 1).Select(one => one.Key)];

    public string Write(string title)
    {
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
            ["type"] = "object",
            ["description"] = shape.Description,
        };
        AddKeys(root, shape);
        if (_shared.Count > 0)
        {
            var shared = _shared.OrderBy(one => one.Name, StringComparer.Ordinal);
            root["$defs"] = new JsonObject(
                shared.Select(one => KeyValuePair.Create(one.Name, (JsonNode?)AddKeys([], one))));
        }

        return root.ToJsonString(Options) + "\n";
    }

    /// <summary>The shapes within a value, one once for each place that names it.</summary>
    private static IEnumerable<MappingShape> Shapes(ShapeValue value)
    {
        var seen = new HashSet<MappingShape>();
        return Within(value);

        IEnumerable<MappingShape> Within(ShapeValue outer) => outer switch
        {
            MappingShape inner => seen.Add(inner)
                ? inner.Keys.SelectMany(key => Within(key.AnyValue)).Prepend(inner)
                : [inner],
            ListValue list => Within(list.AnyItem),
            EntriesValue entries => Within(entries.Value),
            _ => [],
        };
    }

    private JsonObject AddKeys(JsonObject schema, MappingShape mapping)
    {
        string[] required = [.. mapping.Keys.Where(key => key.IsRequired).Select(key => key.Name)];
        if (required.Length > 0 && !mayInclude)
        {
            schema["required"] = Texts(required);
        }
        else if (required.Length > 0)
        {
            // Keys that are not here may be in the partial.
            schema["if"] = new JsonObject { ["not"] = new JsonObject { ["required"] = Texts(["$ref"]) } };
            schema["then"] = new JsonObject { ["required"] = Texts(required) };
        }

        if (!mapping.IsOpen)
        {
            schema["additionalProperties"] = false;
        }

        var properties = new JsonObject();
        foreach (var key in mapping.Keys)
        {
            properties[key.Name] = Schema(key);
        }

        foreach (var key in mapping.ForeignKeys)
        {
            properties[key] = new JsonObject { ["description"] = "A setting for other programs." };
        }

        schema["properties"] = properties;
        if (mapping.Alternatives is { } alternatives)
        {
            var sets = alternatives().Select(keys => Texts(keys.Select(key => key.Name)));
            schema["oneOf"] = new JsonArray([.. sets.Select(keys => new JsonObject { ["required"] = keys })]);
        }

        return schema;
    }

    private JsonObject Schema(ShapeKey key)
    {
        var schema = Schema(key.AnyValue, key.IsRequired);
        if (key is { IsRequired: true, AnyValue: TextValue { Grammar: null or { Pattern: null } } })
        {
            schema["minLength"] = 1;
        }

        return schema;
    }

    /// <param name="value">What the schema describes.</param>
    /// <param name="isNeeded">Whether a mapping or a list must be there; null does not count.</param>
    private JsonObject Schema(ShapeValue value, bool isNeeded)
    {
        var schema = new JsonObject { ["type"] = Type(value, isNeeded), ["description"] = value.Description };
        switch (value)
        {
            case TextValue text:
                AddText(schema, text);
                break;
            case FlagValue flag:
                AddUnlessNull(schema, "default", flag.Default);
                break;
            case NumberValue number:
                (schema["minimum"], schema["maximum"]) = (number.Least, number.Most);
                AddUnlessNull(schema, "default", number.Default);
                break;
            case WordValue word:
                schema["enum"] = Texts(word.Words);
                AddUnlessNull(schema, "default", word.Default);
                break;
            case ListValue list:
                if (IsOrText(list))
                {
                    AddGrammar(schema, ((TextValue)list.AnyItem).Grammar);
                }

                AddUnlessNull(schema, "minItems", list.Length);
                AddUnlessNull(schema, "maxItems", list.Length);
                schema["items"] = Schema(list.AnyItem, isNeeded: true);
                break;
            case EntriesValue entries:
                AddEntries(schema, entries);
                break;
            case EitherValue either:
                schema.Remove("type");
                schema["anyOf"] = new JsonArray([.. either.Ways.Select(way => Schema(way, isNeeded))]);
                break;
            case MappingShape mapping when _shared.Contains(mapping):
                schema["$ref"] = $"#/$defs/{mapping.Name}";
                break;
            case MappingShape mapping:
                AddKeys(schema, mapping);
                break;
            case AnyValue:
                schema.Remove("type");
                break;
        }

        return schema;
    }

    private static JsonNode Type(ShapeValue value, bool isNeeded) => value switch
    {
        TextValue { IsScalar: true } => isNeeded
            ? Texts(["string", "number", "boolean"])
            : Texts(["string", "number", "boolean", "null"]),
        FlagValue => "boolean",
        NumberValue => "integer",
        ListValue list when IsOrText(list) => isNeeded
            ? Texts(["array", "string"])
            : Texts(["array", "string", "null"]),
        ListValue => isNeeded ? "array" : Texts(["array", "null"]),
        EntriesValue or MappingShape => isNeeded ? "object" : Texts(["object", "null"]),
        _ => "string",
    };

    private static void AddText(JsonObject schema, TextValue text)
    {
        AddGrammar(schema, text.Grammar);
        AddUnlessNull(schema, "maxLength", text.MostCharacters);
        AddUnlessNull(schema, "default", text.Default);
    }

    private static void AddGrammar(JsonObject schema, TextGrammar? grammar)
    {
        AddUnlessNull(schema, "pattern", grammar?.Pattern);
        AddUnlessNull(schema, "format", grammar?.Format);
        if (grammar is { Words: [_, ..] words })
        {
            schema["enum"] = Texts(words);
        }
    }

    /// <summary>Whether one text may stand for the list.</summary>
    private static bool IsOrText(ListValue list) => list is { AnyItem: TextValue, Length: null };

    private void AddEntries(JsonObject schema, EntriesValue entries)
    {
        if (mayInclude)
        {
            schema["properties"] = new JsonObject
            {
                ["$ref"] = new JsonObject
                {
                    ["type"] = "string",
                    ["description"] = "The name of a partial, whose keys count as if they were written here.",
                },
            };
        }

        AddUnlessNull<int?>(schema, "minProperties", entries.IsFilled ? 1 : null);
        schema["additionalProperties"] = Schema(entries.Value, entries.IsFilled);
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static void AddUnlessNull<T>(JsonObject schema, string key, T? value)
    {
        if (value is not null)
        {
            schema[key] = JsonValue.Create(value);
        }
    }
}
