using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LinkHub.Browser.Tests.Protocol;

/// <summary>The published description of the connect protocol, and whether a value is as it says.</summary>
internal sealed class ProtocolFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly JsonElement _root;

    private ProtocolFile(JsonElement root) => _root = root;

    public static ProtocolFile Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LinkHub.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside a checkout");
        }

        var text = File.ReadAllText(Path.Combine(folder.FullName, "content/schemas/connect.openapi.json"));
        return new ProtocolFile(JsonDocument.Parse(text).RootElement);
    }

    /// <summary>Every operation with every status it may answer.</summary>
    public IEnumerable<(string Verb, string Path, int Status)> Answers =>
        from path in _root.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        from response in operation.Value.GetProperty("responses").EnumerateObject()
        select (operation.Name.ToUpperInvariant(), path.Name, int.Parse(response.Name, CultureInfo.InvariantCulture));

    /// <summary>What is wrong with a value of that schema, one line each.</summary>
    public IReadOnlyList<string> Wrong(string schema, JsonElement value) =>
        [.. Wrong(_root.GetProperty("components").GetProperty("schemas").GetProperty(schema), value, schema)];

    /// <summary>What is wrong with an answer's body; an answer without a schema may hold anything.</summary>
    public IReadOnlyList<string> WrongAnswer(string verb, string path, int status, JsonElement body)
    {
        var operation = _root.GetProperty("paths").GetProperty(path).GetProperty(verb.ToLowerInvariant());
        var answers = operation.GetProperty("responses");
        if (!answers.TryGetProperty(status.ToString(CultureInfo.InvariantCulture), out var answer))
        {
            return [$"{status} is no answer"];
        }

        return Resolved(answer).TryGetProperty("content", out var content)
            && content.TryGetProperty("application/json", out var json)
                ? [.. Wrong(json.GetProperty("schema"), body, "body")]
                : [];
    }

    private JsonElement Resolved(JsonElement element)
    {
        while (element.TryGetProperty("$ref", out var reference))
        {
            element = reference.GetString()![2..].Split('/').Aggregate(_root, (at, name) => at.GetProperty(name));
        }

        return element;
    }

    private IEnumerable<string> Wrong(JsonElement written, JsonElement value, string place)
    {
        var schema = Resolved(written);
        foreach (var rule in schema.EnumerateObject())
        {
            var wrong = rule.Name switch
            {
                "type" => One(Types(rule.Value).Contains(TypeOf(value)), $"{place} is a {TypeOf(value)}"),
                "const" => One(JsonElement.DeepEquals(rule.Value, value), $"{place} is not {rule.Value}"),
                "enum" => One(rule.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), $"{place} is none of {rule.Value}"),
                "pattern" => One(Regex.IsMatch(value.GetString()!, rule.Value.GetString()!, RegexOptions.None, Patience), $"{place} breaks {rule.Value}"),
                "required" => rule.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{place}.{name} is missing"),
                "items" => value.EnumerateArray().SelectMany(item => Wrong(rule.Value, item, place + "[]")),
                "oneOf" => One(rule.Value.EnumerateArray().Count(one => !Wrong(one, value, place).Any()) == 1, $"{place} is not one of several"),
                "properties" => Members(schema, value, place),
                "additionalProperties" or "patternProperties" when !schema.TryGetProperty("properties", out _) => Members(schema, value, place),
                _ => [],
            };
            foreach (var line in wrong)
            {
                yield return line;
            }

            if (rule.Name == "type" && !Types(rule.Value).Contains(TypeOf(value)))
            {
                yield break;
            }
        }
    }

    private IEnumerable<string> Members(JsonElement schema, JsonElement value, string place) =>
        value.EnumerateObject().SelectMany(member => SchemaOf(schema, member.Name) switch
        {
            { ValueKind: JsonValueKind.Object } known => Wrong(known, member.Value, $"{place}.{member.Name}"),
            { ValueKind: JsonValueKind.False } => [$"{place}.{member.Name} is unknown"],
            _ => [],
        });

    private static JsonElement SchemaOf(JsonElement schema, string name)
    {
        if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var own))
        {
            return own;
        }

        if (schema.TryGetProperty("patternProperties", out var patterns))
        {
            foreach (var pattern in patterns.EnumerateObject().Where(p => Regex.IsMatch(name, p.Name, RegexOptions.None, Patience)))
            {
                return pattern.Value;
            }
        }

        return schema.TryGetProperty("additionalProperties", out var others) ? others : default;
    }

    private static IEnumerable<string> One(bool isRight, string wrong) => isRight ? [] : [wrong];

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Select(one => one.GetString()!)
        : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
