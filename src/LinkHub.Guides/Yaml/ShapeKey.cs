// The kinds of keys by the values that readers take.
global using EntriesKey = LinkHub.Guides.Yaml.ShapeKey<LinkHub.Guides.Yaml.EntriesValue>;
global using FlagKey = LinkHub.Guides.Yaml.ShapeKey<LinkHub.Guides.Yaml.FlagValue>;
global using MappingKey = LinkHub.Guides.Yaml.ShapeKey<LinkHub.Guides.Yaml.MappingShape>;
global using MappingsKey =
    LinkHub.Guides.Yaml.ShapeKey<LinkHub.Guides.Yaml.ListValue<LinkHub.Guides.Yaml.MappingShape>>;
global using NumberKey = LinkHub.Guides.Yaml.ShapeKey<LinkHub.Guides.Yaml.NumberValue>;
global using TextKey = LinkHub.Guides.Yaml.ShapeKey<LinkHub.Guides.Yaml.TextValue>;
global using TextsKey =
    LinkHub.Guides.Yaml.ShapeKey<LinkHub.Guides.Yaml.ListValue<LinkHub.Guides.Yaml.TextValue>>;

namespace LinkHub.Guides.Yaml;

/// <summary>A key that a <see cref="MappingShape"/> declares.</summary>
public abstract class ShapeKey(MappingShape shape, string name, ShapeValue value, bool isRequired)
{
    public MappingShape Shape => shape;

    /// <summary>As it is written: <c>readOnly</c>.</summary>
    public string Name => name;

    public ShapeValue AnyValue => value;

    /// <summary>Whether a mapping without the key is a finding.</summary>
    public bool IsRequired => isRequired;
}

/// <summary>A key and the kind of its value, by which a <see cref="MappingReader"/> reads it.</summary>
public sealed class ShapeKey<T>(MappingShape shape, string name, T value, bool isRequired)
    : ShapeKey(shape, name, value, isRequired)
    where T : ShapeValue
{
    public T Value => value;

    /// <summary>The same key with a value that may be written in two ways.</summary>
    public ShapeKey<TWay> As<TWay>(TWay way)
        where TWay : ShapeValue =>
        new(Shape, Name, way, IsRequired);
}
