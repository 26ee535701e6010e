using System.Text.Json;
using System.Text.Json.Nodes;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Tests.Site;

/// <summary>The published schemas name what the readers know: no less, no more.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string, string, string> Shapes
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            Add("linkhub", "", SettingShapes.Site);
            Add("linkhub", "host", SettingShapes.Host);
            Add("linkhub", "roots", SettingShapes.Roots);
            Add("linkhub", "redirects/items", SettingShapes.Redirect);
            Add("linkhub", "limits", SettingShapes.Limits);
            Add("linkhub", "checks", SettingShapes.Checks);
            Add("linkhub", "checks/paths/items", SettingShapes.PathChecks);
            Add("linkhub", "docs", SettingShapes.Docs);
            Add("brand", "", SettingShapes.Brand);
            Add("brand", "theme", SettingShapes.Theme);
            Add("brand", "support", SettingShapes.Support);
            Add("brand", "links", SettingShapes.Links);
            Add("brand", "$defs/link", SettingShapes.Link);
            Add("brand", "providers", SettingShapes.Providers);
            Add("brand", "connect", SettingShapes.Connect);
            Add("locale", "", LocaleShapes.Locale);
            Add("locale", "dates", LocaleShapes.Dates);
            Add("locale", "page", LocaleShapes.Group("page"));
            Add("locale", "form", LocaleShapes.Group("form"));
            Add("locale", "script", LocaleShapes.Group("script"));
            Add("connector", "", NativeShapes.Connector);
            Add("connector", "info", NativeShapes.Info);
            Add("connector", "info/assets", NativeShapes.Assets);
            Add("connector", "$defs/method", NativeShapes.Method);
            Add("connector", "$defs/method/support", NativeShapes.Support);
            Add("connector", "$defs/method/support/guides", NativeShapes.Guides);
            Add("connector", "$defs/method/environments/items", NativeShapes.Environment);
            Add("connector", "$defs/method/testActions/items", NativeShapes.TestAction);
            Add("connector", "$defs/field", NativeShapes.Field);
            Add("connector", "$defs/field/options/items", NativeShapes.Option);
            Add("connector", "$defs/field/validation", NativeShapes.Validation);
            Add("connector", "$defs/notice", NativeShapes.Notice);
            Add("connector", "$defs/guide", NativeShapes.Guide);
            Add("connector", "$defs/section", NativeShapes.Section);
            Add("connector", "$defs/step", NativeShapes.Step);
            Add("connector", "$defs/action", NativeShapes.Action);
            return data;

            void Add(string schema, string place, MappingShape shape) =>
                data.Add(schema, place, string.Join(' ', shape.Keys.Order(StringComparer.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_schema_has_the_keys_of_the_reader(string schema, string place, string keys) =>
        Assert.Equal(keys, string.Join(' ', Properties(schema, place).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_front_matter_schema_has_the_values_of_the_model()
    {
        var model = typeof(FrontMatter).GetProperties()
            .Select(property => property.Name switch
            {
                nameof(FrontMatter.IsDraft) => "draft",
                nameof(FrontMatter.IsHiddenOnWhitelabel) => "whitelabelHide",
                var name => JsonNamingPolicy.CamelCase.ConvertName(name),
            })
            .Where(name => name != "span");
        var schema = Properties("guide-front-matter", "");
        Assert.Equal(model.Order(StringComparer.Ordinal), schema.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("linkhub")]
    [InlineData("brand")]
    [InlineData("connector")]
    [InlineData("locale")]
    [InlineData("guide-front-matter")]
    public void Every_property_says_what_it_means_and_every_reference_leads_somewhere(string schema)
    {
        var root = Read(schema);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)root["$schema"]);
        foreach (var (path, node) in Nodes(root, ""))
        {
            if (path.Split('/') is [.., "properties", _])
            {
                Assert.True(node["description"] is not null || node["$ref"] is not null, path);
            }

            if ((string?)node["$ref"] is { } reference)
            {
                Assert.NotNull(root["$defs"]?[reference["#/$defs/".Length..]]);
            }
        }
    }

    private static IEnumerable<(string Path, JsonObject Node)> Nodes(JsonObject node, string path)
    {
        yield return (path, node);
        foreach (var (name, value) in node)
        {
            if (value is JsonObject child)
            {
                foreach (var inner in Nodes(child, $"{path}/{name}"))
                {
                    yield return inner;
                }
            }
        }
    }

    private static IEnumerable<string> Properties(string schema, string place)
    {
        JsonNode? node = Read(schema);
        foreach (var part in place.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = part is "$defs" or "items" || node?["properties"] is null ? node?[part] : node["properties"]![part];
        }

        return node!["properties"]!.AsObject().Select(property => property.Key);
    }

    private static JsonObject Read(string schema) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(ExampleContent.Path, "schemas", $"{schema}.schema.json")))!.AsObject();
}
