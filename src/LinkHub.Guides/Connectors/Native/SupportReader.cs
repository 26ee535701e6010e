using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Native;

/// <summary>Reads a method's <c>support</c> with the guides written in it.</summary>
internal static class SupportReader
{
    internal static readonly MappingShape Shape = new("support", "Where readers find help with the method.")
    {
        IsOpen = true,
    };

    private static readonly TextKey Link = Shape.Text("link", "The address of the published guide.");
    private static readonly TextKey Description = Shape.Text("description", "When to choose this method.");
    private static readonly MappingKey WrittenGuides = Shape.Mapping("guides", Guides.Shape);

    public static MethodSupport Read(MappingReader method, MappingKey key)
    {
        if (method.Mapping(key) is not { } support)
        {
            return MethodSupport.None;
        }

        var guides = support.Mapping(WrittenGuides);
        return new MethodSupport
        {
            Link = support.Text(Link),
            Description = support.Text(Description),
            Config = Guide(guides, Guides.Config),
            Setup = Guide(guides, Guides.Setup),
        };
    }

    private static DefinedGuide? Guide(MappingReader? guides, MappingKey key) =>
        guides?.Mapping(key) is { } guide
            ? new DefinedGuide(
                guide.Text(Guides.Warning),
                [.. guide.Mappings(Guides.Sections).Select(Section)],
                guide.Span)
            : null;

    private static DefinedSection Section(MappingReader section) =>
        new(Title(section, Sections.Title), section.Span)
        {
            Content = section.Text(Sections.Content),
            List = section.Texts(Sections.List),
            Image = section.Text(Sections.Image),
            ApplicableScopes = section.Texts(Sections.ApplicableScopes),
            Steps = [.. section.Mappings(Sections.Steps).Select(Step)],
        };

    private static DefinedStep Step(MappingReader step) => new(Title(step, Steps.Title), step.Span)
    {
        Content = step.Text(Steps.Content),
        List = step.Texts(Steps.List),
        Image = step.Text(Steps.Image),
        ApplicableScopes = step.Texts(Steps.ApplicableScopes),
        DisplaysScopes = DisplaysScopes(step),
    };

    private static Located<string> Title(MappingReader part, TextKey title) =>
        part.Text(title) ?? new Located<string>("", part.Span.Slice(0, 0));

    /// <summary>A flag, or a list of scopes, which counts as true unless it is empty.</summary>
    private static bool DisplaysScopes(MappingReader step) =>
        step.Find(Steps.DisplayScopes) is YamlSequence list
        ? list.Items.Count > 0
        : step.IsSet(Steps.DisplayScopes.As(Steps.IsDisplayed));

    private static class Guides
    {
        private static readonly MappingShape Guide = new("guide", "A guide, written here.") { IsOpen = true };

        public static readonly TextKey Warning = Guide.Text(
            "warning", "A warning that is shown first, in Markdown.");
        public static readonly MappingsKey Sections = Guide.List(
            "sections", "The sections of the guide.", SupportReader.Sections.Shape);

        public static readonly MappingShape Shape = new("guides", "Guides in this definition.")
        {
            IsOpen = true,
        };

        public static readonly MappingKey Config = Shape.Mapping("config", Guide);
        public static readonly MappingKey Setup = Shape.Mapping("setup", Guide);
    }

    private static class Sections
    {
        public static readonly MappingShape Shape = new("section", "A section of a guide.") { IsOpen = true };

        public static readonly TextKey Title = Shape.RequiredText("title", "The heading of the section.");
        public static readonly TextKey Content = Shape.Text("content", "The text, in Markdown.");
        public static readonly TextsKey List = Shape.Texts(
            "list", "A list below the text.", "An item, in Markdown.");
        public static readonly TextKey Image = Shape.Text("image", "The address of a picture.");
        public static readonly TextsKey ApplicableScopes = Shape.Texts(
            "applicableScopes", "The section is shown with any of these scopes.", "The name of a scope.");
        public static readonly MappingsKey Steps = Shape.List(
            "steps", "The steps of the section.", SupportReader.Steps.Shape);
    }

    private static class Steps
    {
        public static readonly MappingShape Shape = new("step", "A step of a section.") { IsOpen = true };

        public static readonly TextKey Title = Shape.RequiredText("title", "What to do in the step.");
        public static readonly TextKey Content = Shape.Text("content", "The text, in Markdown.");
        public static readonly TextsKey List = Shape.Texts(
            "list", "A list below the text.", "An item, in Markdown.");
        public static readonly TextKey Image = Shape.Text("image", "The address of a picture.");

        public static readonly FlagValue IsDisplayed = new("Whether they are listed.", fallback: false);

        public static readonly ShapeKey<EitherValue> DisplayScopes = Shape.Add(
            "displayScopes",
            new EitherValue(
                "Whether the step lists the selected scopes; a list of scopes counts as yes.",
                IsDisplayed,
                new ListValue<TextValue>("The scopes.", new TextValue("The name of a scope."))));
        public static readonly TextsKey ApplicableScopes = Shape.Texts(
            "applicableScopes", "The step is shown with any of these scopes.", "The name of a scope.");
    }
}
