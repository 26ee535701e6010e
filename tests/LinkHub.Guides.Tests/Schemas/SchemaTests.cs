using System.Text.Json.Nodes;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors.Native;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup.Envelopes;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Tests.Site;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Tests.Schemas;

/// <summary>
/// The published schemas are written from the shapes by which files are read. <c>LINKHUB_UPDATE=1</c> writes
/// them anew.
/// </summary>
public sealed class SchemaTests
{
    private const string Command =
        "LINKHUB_UPDATE=1 dotnet test tests/LinkHub.Guides.Tests --filter Schema";

    public static TheoryData<string> Names =>
        ["linkhub", "brand", "connector", "locale", "guide-front-matter"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_what_its_shape_says(string name)
    {
        var written = Write(name);
        if (Environment.GetEnvironmentVariable("LINKHUB_UPDATE") == "1")
        {
            File.WriteAllText(PathOf(name), written);
        }

        var isCurrent = File.Exists(PathOf(name)) && File.ReadAllText(PathOf(name)) == written;
        Assert.True(isCurrent, $"{name}.schema.json is stale; write it anew: {Command}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_says_what_it_means_and_every_reference_leads_somewhere(string name)
    {
        var root = JsonNode.Parse(Write(name))!.AsObject();
        foreach (var (path, node) in Nodes(root, ""))
        {
            if (path.Split('/') is [.., "properties", _])
            {
                Assert.False(string.IsNullOrEmpty((string?)node["description"]), path);
            }

            if (node["$ref"] is JsonValue value && value.TryGetValue(out string? reference))
            {
                Assert.NotNull(root["$defs"]?[reference["#/$defs/".Length..]]);
            }
        }
    }

    [Fact]
    public void A_front_matter_may_name_each_kind_of_guide()
    {
        var kind = FrontMatterReader.Shape.Keys
            .OfType<ShapeKey<TextValue>>()
            .Single(key => key.Name == "kind");
        Assert.Equal(GuideKinds.All.Select(known => known.Slug()), kind.Value.Grammar!.Words);
    }

    private static string Write(string name)
    {
        var (title, shape) = name switch
        {
            "linkhub" => ("Site configuration (linkhub.yaml)", SiteConfigReader.Shape),
            "brand" => ("Brand (brand.yaml)", BrandReader.Shape),
            "connector" => ("Connector definition (<key>.connector.s1.yaml)", ConnectorYamlReader.Shape),
            "locale" => ("The words of hubs in one language (locales/<language>.yaml)", LocaleShapes.Locale),
            _ => ("Guide front matter", FrontMatterReader.Shape),
        };
        return new SchemaWriter(shape, mayInclude: name == "connector").Write(title);
    }

    private static string PathOf(string name) =>
        Path.Combine(ExampleContent.Path, "schemas", $"{name}.schema.json");

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
}
