using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Gives_every_value_its_place(string lineEnd) => AssertNodes(
        """
        icon: 🔑 key   # a remark
        "quoted key": 'it''s'
        list:
          - one
          -
            - two
        text: |
          first
          second

        folded: >-
          a
          b
        flow: {x: [1, "2"], empty: }
        """.ReplaceLineEndings(lineEnd),
        """
        1:1-14:29 mapping
          1:1-1:5 icon:
            1:7-1:13 plain 🔑 key
          2:1-2:13 quoted key:
            2:15-2:22 quoted it's
          3:1-3:5 list:
            4:3-6:10 list
              4:5-4:8 plain one
              6:5-6:10 list
                6:7-6:10 plain two
          7:1-7:5 text:
            7:7-9:9 quoted first\nsecond\n
          11:1-11:7 folded:
            11:9-13:4 quoted a b
          14:1-14:5 flow:
            14:7-14:29 mapping
              14:8-14:9 x:
                14:11-14:19 list
                  14:12-14:13 plain 1
                  14:15-14:18 quoted 2
              14:21-14:26 empty:
                14:28-14:28 plain 

        """);

    [Fact]
    public void A_pair_without_braces_has_its_own_place() => AssertNodes(
        "a: [b: 1, [c]]",
        """
        1:1-1:15 mapping
          1:1-1:2 a:
            1:4-1:15 list
              1:5-1:9 mapping
                1:5-1:6 b:
                  1:8-1:9 plain 1
              1:11-1:14 list
                1:12-1:13 plain c

        """);

    [Fact]
    public void Leaves_typing_to_the_schema() => AssertNodes(
        "[no, yes, on, 012, 1e3, 0x1F, 2026-01-01, ~]",
        """
        1:1-1:45 list
          1:2-1:4 plain no
          1:6-1:9 plain yes
          1:11-1:13 plain on
          1:15-1:18 plain 012
          1:20-1:23 plain 1e3
          1:25-1:29 plain 0x1F
          1:31-1:41 plain 2026-01-01
          1:43-1:44 plain ~

        """);

    [Fact]
    public void Shows_an_alias_where_its_value_was_written() => AssertNodes(
        """
        base: &b
          color: red
        copy: *b
        more: {<<: *b, size: 2}
        tagged: !!str 12
        """,
        """
        1:1-5:17 mapping
          1:1-1:5 base:
            1:7-2:13 mapping
              2:3-2:8 color:
                2:10-2:13 plain red
          3:1-3:5 copy:
            1:7-2:13 mapping
              2:3-2:8 color:
                2:10-2:13 plain red
          4:1-4:5 more:
            4:7-4:24 mapping
              4:16-4:20 size:
                4:22-4:23 plain 2
              2:3-2:8 color:
                2:10-2:13 plain red
          5:1-5:7 tagged:
            5:15-5:17 quoted 12

        """);

    [Fact]
    public void A_key_of_the_mapping_wins_over_a_merged_one() => AssertNodes(
        "a: {<<: {x: 1, y: 1}, x: 2}",
        """
        1:1-1:28 mapping
          1:1-1:2 a:
            1:4-1:28 mapping
              1:23-1:24 x:
                1:26-1:27 plain 2
              1:16-1:17 y:
                1:19-1:20 plain 1

        """);

    [Fact]
    public void A_reference_may_stand_twice_in_one_mapping() => AssertNodes(
        "$ref: a\n$ref: b\n",
        """
        1:1-2:8 mapping
          1:1-1:5 $ref:
            1:7-1:8 plain a
          2:1-2:5 $ref:
            2:7-2:8 plain b

        """);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Reads_a_part_of_a_file_with_the_places_of_the_file(string lineEnd)
    {
        var text = "---\ntitle: A\n---\nbody: no\n".ReplaceLineEndings(lineEnd);
        var start = text.IndexOf("title", StringComparison.Ordinal);
        var end = text.LastIndexOf("---", StringComparison.Ordinal);
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(new SourceFile("a.mdx", text), start, end, YamlLimits.Default, diagnostics);

        Assert.Empty(diagnostics);
        const string Expected = "2:1-2:9 mapping\n  2:1-2:6 title:\n    2:8-2:9 plain A\n";
        Assert.Equal(Expected, Drawn.Node(node));
    }

    private static void AssertNodes(string yaml, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(new SourceFile("a.yaml", yaml), diagnostics);
        Assert.Equal("", Drawn.Findings(diagnostics));
        Assert.Equal(expected.ReplaceLineEndings("\n"), Drawn.Node(node));
    }
}
