using System.Diagnostics;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Tests.Yaml;

/// <summary>
/// Malformed and hostile YAML: each text has its finding, and what stands before it is still read.
/// </summary>
public sealed class YamlBadInputTests
{
    [Theory]
    [InlineData(
        "a: 1\nb: 2\na: 3",
        "duplicate-key 3:1-3:2 the key `a` stands twice (it stands here first: 1:1-1:2)")]
    [InlineData("a: &x [*x]", "yaml-alias 1:8-1:10 the alias `*x` stands inside its own anchor")]
    [InlineData("a: &x {<<: *x}", "yaml-alias 1:12-1:14 the alias `*x` stands inside its own anchor")]
    [InlineData("a: *x", "yaml-alias 1:4-1:6 the alias `*x` has no anchor")]
    [InlineData(
        "a: !!python/object 1",
        "unknown-tag 1:4-1:4 the tag `tag:yaml.org,2002:python/object` is not known")]
    [InlineData("a: !<tag:x,2026:File> 1", "unknown-tag 1:4-1:4 the tag `tag:x,2026:File` is not known")]
    [InlineData("a: !own {b: 1}", "unknown-tag 1:4-1:4 the tag `!own` is not known")]
    [InlineData("a: 1\n---\nb: 2", "several-documents 2:1-2:1 a second document begins here, it is not read")]
    [InlineData("a:\n\tb: 1", "yaml-syntax 2:1-2:2 a tab stands where YAML allows only spaces")]
    [InlineData("a: 1\0b: 2", "yaml-syntax 1:5-1:6 a NUL character ends the YAML here, the rest is not read")]
    [InlineData("a: b: c", "yaml-syntax 1:5-1:5 the YAML cannot be read: found invalid mapping")]
    [InlineData(
        "a: @b",
        "yaml-syntax 1:4-1:5 the YAML cannot be read: found character that cannot start any token")]
    [InlineData("a: 1\n? [b]\n: 2", "yaml-syntax 2:3-2:6 a key is a list or a mapping")]
    public void Is_reported_where_it_stands(string yaml, string finding)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            var (node, findings) = Read(yaml.ReplaceLineEndings(lineEnd));
            Assert.Equal(finding + "\n", findings);
            Assert.Equal("a", Assert.IsType<YamlMapping>(node).Entries[0].Key.Value);
        }
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3", "yaml-syntax", "(this is still open: 1:4-1:5)")]
    [InlineData("a: {b: 1", "yaml-syntax", "(this is still open: 1:4-1:5)")]
    [InlineData("a: 1\nb: \"x", "yaml-syntax", "unexpected end of stream")]
    [InlineData("a: 1\n b: 2\nc", "yaml-syntax", "the YAML cannot be read")]
    public void Names_the_rule_and_the_cause(string yaml, string rule, string part)
    {
        var (node, findings) = Read(yaml);
        Assert.StartsWith(rule, findings, StringComparison.Ordinal);
        Assert.Contains(part, findings, StringComparison.Ordinal);
        Assert.IsType<YamlMapping>(node);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a remark\n")]
    [InlineData("---\n")]
    [InlineData("~")]
    public void An_empty_text_gives_nothing_and_one_finding(string yaml)
    {
        var (node, findings) = Read(yaml);
        Assert.Null(node);
        Assert.Equal("empty-document 1:1-1:1 the YAML is empty\n", findings);
    }

    [Theory]
    [InlineData("[", "yaml-depth 1:65-1:65 values nest deeper than 64 levels, the rest is not read")]
    [InlineData("{a: ", "yaml-depth 1:257-1:257 values nest deeper than 64 levels, the rest is not read")]
    [InlineData("- ", "yaml-depth 1:129-1:129 values nest deeper than 64 levels, the rest is not read")]
    [InlineData("? ", "yaml-depth 1:129-1:129 values nest deeper than 64 levels, the rest is not read")]
    public void Depth_is_capped_before_it_costs_anything(string unit, string finding)
    {
        var watch = Stopwatch.StartNew();
        var (node, findings) = Read(string.Concat(Enumerable.Repeat(unit, 20_000)));

        Assert.Contains(finding + "\n", findings, StringComparison.Ordinal);
        Assert.NotNull(node);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Fact]
    public void Aliases_cannot_multiply_a_text()
    {
        var levels = Enumerable.Range(1, 9).Select(i =>
            $"l{i}: &l{i} [{string.Join(", ", Enumerable.Repeat($"*l{i - 1}", 9))}]");
        var (_, findings) = Read("l0: &l0 x\n" + string.Join('\n', levels));

        const string Finding = "the alias `*l5` makes the text larger than 100000 values, the rest is not read";
        Assert.Contains(Finding, findings, StringComparison.Ordinal);
        Assert.StartsWith("yaml-alias 7:", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_cannot_nest_past_the_depth()
    {
        var levels = Enumerable.Range(1, 70).Select(i => $"l{i}: &l{i} [*l{i - 1}]");
        var (_, findings) = Read("l0: &l0 x\n" + string.Join('\n', levels));

        const string Finding = "the alias `*l63` nests values deeper than 64 levels, the rest is not read";
        Assert.Contains(Finding, findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_are_counted()
    {
        var (_, findings) = Read("a: &a 1\nb: [" + string.Join(", ", Enumerable.Repeat("*a", 101)) + "]");
        Assert.Contains("more than 100 aliases are used, the rest is not read", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_and_characters_are_counted()
    {
        var (node, findings) = Read("[" + string.Concat(Enumerable.Repeat("1, ", 100_001)) + "]");
        const string Finding = "the YAML has more than 100000 values, the rest is not read";
        Assert.Contains(Finding, findings, StringComparison.Ordinal);
        Assert.IsType<YamlSequence>(node);

        (node, findings) = Read(new string('x', 1_000_001));
        Assert.Equal("limit-reached 1:1-1:1 the YAML has 1000001 characters, the limit is 1000000\n", findings);
        Assert.Null(node);
    }

    private static (YamlNode? Node, string Findings) Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(new SourceFile("a.yaml", yaml), diagnostics);
        return (node, Drawn.Findings(diagnostics));
    }
}
