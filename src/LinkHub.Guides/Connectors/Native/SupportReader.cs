using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>Reads a method's <c>support</c> with the guides written in it.</summary>
internal static class SupportReader
{
    public static MethodSupport Read(MappingReader method)
    {
        if (method.Mapping("support", NativeShapes.Support) is not { } support)
        {
            return MethodSupport.None;
        }

        var guides = support.Mapping("guides", NativeShapes.Guides);
        return new MethodSupport
        {
            Link = support.Text("link"),
            Description = support.Text("description"),
            Config = Guide(guides, "config"),
            Setup = Guide(guides, "setup"),
        };
    }

    private static DefinedGuide? Guide(MappingReader? guides, string key) =>
        guides?.Mapping(key, NativeShapes.Guide) is { } guide
            ? new DefinedGuide(
                guide.Text("warning"),
                [.. guide.Mappings("sections", NativeShapes.Section).Select(Section)],
                guide.Span)
            : null;

    private static DefinedSection Section(MappingReader section) => new(Title(section), section.Span)
    {
        Content = section.Text("content"),
        List = section.Texts("list"),
        Image = section.Text("image"),
        ApplicableScopes = section.Texts("applicableScopes"),
        Steps = [.. section.Mappings("steps", NativeShapes.Step).Select(Step)],
    };

    private static DefinedStep Step(MappingReader step) => new(Title(step), step.Span)
    {
        Content = step.Text("content"),
        List = step.Texts("list"),
        Image = step.Text("image"),
        ApplicableScopes = step.Texts("applicableScopes"),
        DisplaysScopes = DisplaysScopes(step),
    };

    private static Located<string> Title(MappingReader part) =>
        part.RequiredText("title") ?? new Located<string>("", part.Span.Slice(0, 0));

    /// <summary>A flag, or a list of scopes, which counts as true unless it is empty.</summary>
    private static bool DisplaysScopes(MappingReader step) => step.Find("displayScopes") is YamlSequence list
        ? list.Items.Count > 0
        : step.Flag("displayScopes")?.Value ?? false;
}
