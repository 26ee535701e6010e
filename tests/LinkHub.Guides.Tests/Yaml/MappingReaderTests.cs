using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Tests.Yaml;

public sealed class MappingReaderTests
{
    private static readonly LampShape Closed = new(isOpen: false);
    private static readonly LampShape Open = new(isOpen: true);

    private static readonly SchemaRules Rules = new(
        new DiagnosticRule("LH1", "unknown", Severity.Error),
        new DiagnosticRule("LH2", "missing", Severity.Error),
        new DiagnosticRule("LH3", "type", Severity.Error),
        new DiagnosticRule("LH4", "value", Severity.Error),
        new DiagnosticRule("LH5", "twice", Severity.Error));

    [Fact]
    public void Takes_typed_values()
    {
        const string Desk = "name: Desk\ncolor: RED\nwatts: 7\non: True\ntags: [a, no]\nparts: {x: 1}";
        var (lamp, diagnostics) = Read(Desk, Closed);

        Assert.Equal("Desk", lamp.Text(Closed.Name)?.Value);
        Assert.Equal("red", lamp.Word(Closed.Color)?.Value);
        Assert.Equal(7, lamp.Number(Closed.Watts)?.Value);
        Assert.True(lamp.Flag(Closed.On)?.Value);
        Assert.Equal(["a", "no"], lamp.Texts(Closed.Tags).Select(tag => tag.Value));
        Assert.Equal(["x"], lamp.Entries(Closed.Parts).Select(entry => entry.Key.Value));
        Assert.Null(lamp.Text(Closed.Plug));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("nam: x", "unknown 1:1-1:4 `nam` is not a key of a lamp", "Did you mean `name`?")]
    [InlineData(
        "zzzzzz: x",
        "unknown 1:1-1:7 `zzzzzz` is not a key of a lamp",
        "Write one of `name`, `color`, `watts`, `on`, `tags`, `parts`, `plug`.")]
    [InlineData(
        "color: gren",
        "value 1:8-1:12 `color` of the lamp cannot be `gren`",
        "Did you mean `green`?")]
    [InlineData(
        "color: blue",
        "value 1:8-1:12 `color` of the lamp cannot be `blue`",
        "Write one of `red`, `green`.")]
    [InlineData("color: [red]", "type 1:8-1:13 `color` of the lamp is a list, not text", null)]
    [InlineData(
        "watts: 1e3",
        "value 1:8-1:11 `watts` of the lamp cannot be `1e3`",
        "Write a whole number from 1 to 100.")]
    [InlineData("on: yes", "value 1:5-1:8 `on` of the lamp cannot be `yes`", "Write one of `true`, `false`.")]
    [InlineData("tags: {a: 1}", "type 1:7-1:13 `tags` of the lamp is a mapping, not a list of texts", null)]
    [InlineData("tags: [[a]]", "type 1:8-1:11 an item of `tags` is a list, not text", null)]
    [InlineData(
        "parts: {A: 1, a: 2}",
        "twice 1:15-1:16 the keys `a` and `A` differ in case only (the other one: 1:9-1:10)",
        null)]
    public void Reports_what_does_not_fit(string yaml, string finding, string? help)
    {
        var (lamp, diagnostics) = Read(yaml, Closed);
        lamp.Word(Closed.Color);
        lamp.Number(Closed.Watts);
        lamp.Flag(Closed.On);
        lamp.Texts(Closed.Tags);
        lamp.Entries(Closed.Parts);

        Assert.Equal(finding + "\n", Drawn.Findings(diagnostics));
        if (help is not null)
        {
            Assert.Equal(help, Assert.Single(diagnostics).Help);
        }
    }

    [Theory]
    [InlineData("color: red", "missing 1:1-1:6 the lamp has no `name`\n")]
    [InlineData("name: ''", "missing 1:1-1:5 `name` of the lamp is empty\n")]
    [InlineData("name: ~", "missing 1:1-1:5 `name` of the lamp is empty\n")]
    [InlineData("name: [a]", "type 1:7-1:10 `name` of the lamp is a list, not text\n")]
    public void Insists_on_a_required_text(string yaml, string finding)
    {
        var (lamp, diagnostics) = Read(yaml, Closed);
        Assert.Null(lamp.Text(Closed.Name));
        Assert.Equal(finding, Drawn.Findings(diagnostics));
    }

    [Theory]
    [InlineData("height: 1", "")]
    [InlineData("colour: x", "unknown 1:1-1:7 `colour` is not a key of a lamp\n")]
    [InlineData("colors: x\ncolor: y", "")]
    [InlineData("Color: x\ncolor: y", "unknown 1:1-1:6 `Color` is not a key of a lamp\n")]
    public void An_open_shape_reports_only_what_is_nearly_known(string yaml, string finding) =>
        Assert.Equal(finding, Drawn.Findings(Read(yaml, Open).Diagnostics));

    [Theory]
    [InlineData("plug: schuko", "SCHUKO", "")]
    [InlineData("plug: E", null, "value 1:7-1:8 `plug` of the lamp cannot be `E`\n")]
    public void Takes_a_text_in_its_normal_form(string yaml, string? plug, string finding)
    {
        var (lamp, diagnostics) = Read(yaml, Closed);
        Assert.Equal(plug, lamp.Text(Closed.Plug)?.Value);
        Assert.Equal(finding, Drawn.Findings(diagnostics));
    }

    [Fact]
    public void Asking_for_a_key_outside_the_shape_is_an_error_of_the_program() =>
        Assert.Throws<ArgumentException>(() => Read("name: x", Closed).Lamp.Text(Open.Plug));

    [Fact]
    public void A_list_is_no_mapping()
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(new SourceFile("a.yaml", "- a"), diagnostics);
        Assert.Null(MappingReader.Open(node, Closed.Shape, Rules, diagnostics));
        Assert.Equal("type 1:1-1:4 the lamp is a list, not a mapping\n", Drawn.Findings(diagnostics));
    }

    private static (MappingReader Lamp, DiagnosticBag Diagnostics) Read(string yaml, LampShape lamp)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(new SourceFile("a.yaml", yaml), diagnostics);
        var reader = MappingReader.Open(node, lamp.Shape, Rules, diagnostics);
        return (Assert.IsType<MappingReader>(reader), diagnostics);
    }

    private sealed class LampShape
    {
        private static readonly Dictionary<string, string> Colors = new()
        {
            ["red"] = "red",
            ["green"] = "green",
        };

        public LampShape(bool isOpen)
        {
            Shape = new MappingShape("lamp") { IsOpen = isOpen };
            Name = Shape.RequiredText("name");
            Color = Shape.Word("color", "", Colors);
            Watts = Shape.Add("watts", new NumberValue("", 1, 100, null));
            On = Shape.Flag("on");
            Tags = Shape.Texts("tags");
            Parts = Shape.Entries("parts", "", new TextValue(""));
            Plug = Shape.Text("plug", "", new(text => text.Length > 1 ? text.ToUpperInvariant() : null));
        }

        public MappingShape Shape { get; }

        public ShapeKey<TextValue> Name { get; }

        public ShapeKey<WordValue<string>> Color { get; }

        public ShapeKey<NumberValue> Watts { get; }

        public ShapeKey<FlagValue> On { get; }

        public ShapeKey<ListValue<TextValue>> Tags { get; }

        public ShapeKey<EntriesValue> Parts { get; }

        public ShapeKey<TextValue> Plug { get; }
    }
}
