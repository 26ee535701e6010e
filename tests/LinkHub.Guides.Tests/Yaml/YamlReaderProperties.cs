using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using LinkHub.Guides.Connectors.Nango;
using LinkHub.Guides.Connectors.Native;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Tests.Yaml;

/// <summary>No text makes a reader throw, hang, or point outside the text.</summary>
public sealed class YamlReaderProperties
{
    private static readonly string[] Pieces =
    [
        "a: ", "b", "- ", "? ", ": ", "[", "]", "{", "}", ",", "&x ", "*x", "!t ", "!!str ", "|\n", ">-\n", "'", "\"",
        "#", "\n", "\r\n", "\r", "\t", "  ", "    ", "---\n", "...\n", "%YAML 1.2\n", "<<: ", "$ref: a\n", "\0", "\\u",
        "authentication:\n", "custom:\n", "configFields: ", "key: ", "label: x\n", "info: ", "🔑", "\u2028", "~", "@",
        "type: select\n", "$.credentials.x", "auth_mode: BASIC\n", "alias: a\n", "connection_config: ", "\ud800",
    ];

    [Fact]
    public void Any_text_is_read() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(200),
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), IsRead));

    [Theory]
    [InlineData("a: *a ")]
    [InlineData("- {<<: *a}\n")]
    [InlineData("&a a: ")]
    [InlineData("\"\\x")]
    [InlineData("%TAG !a! b\n")]
    [InlineData("a:\n ")]
    [InlineData("[?")]
    [InlineData("{a: [")]
    [InlineData("- $ref: a\n")]
    [InlineData("$ref: a\n")]
    [InlineData("a: $.credentials.x ")]
    public void Any_repetition_is_read(string unit) =>
        Assert.True(IsRead(string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length))));

    [Fact]
    public void Thousands_of_wrong_names_among_thousands_of_right_ones_are_read()
    {
        var numbers = Enumerable.Range(0, 8_000).ToArray();
        Assert.True(IsRead(string.Concat(numbers.Select(i => $"p{i}: {{alias: q{i}x}}\n"))));
        var fields = string.Concat(numbers.Select(i => $"        - {{key: k{i}}}\n"));
        var uses = string.Concat(numbers.Select(i => $"        - $.credentials.x{i}\n"));
        Assert.True(IsRead($"authentication:\n  - custom:\n      configFields:\n{fields}      authorization:\n{uses}"));
        Assert.True(IsRead("info:\n" + string.Concat(numbers.Select(i => $"  titl{i % 100}{i}: x\n"))));
    }

    private static bool IsRead(string text)
    {
        var watch = Stopwatch.StartNew();
        var file = new SourceFile("a.yaml", text);
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(file, diagnostics);
        Assert.True(node is not null || diagnostics.Count > 0, "nothing was read and nothing was reported");
        AssertInside(node, file.Whole);

        var connector = ConnectorYamlReader.Read(file, name => name == "a" ? file : null, diagnostics);
        Assert.True(connector is not null || diagnostics.Count > 0);
        Assert.NotNull(NangoYamlReader.Read(file, diagnostics));

        // Milliseconds on a machine of its own; minutes where a reader is quadratic, on any machine.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
        return true;
    }

    private static void AssertInside(YamlNode? node, SourceSpan whole)
    {
        Assert.True(node is null || (node.Span.Start >= whole.Start && node.Span.End <= whole.End));
        var inside = node switch
        {
            YamlSequence list => list.Items,
            YamlMapping mapping => mapping.Entries.Select(entry => entry.Value),
            _ => [],
        };
        foreach (var part in inside.Take(100))
        {
            AssertInside(part, whole);
        }
    }
}
