using LinkHub.GuideCheck.Suppressions;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Suppressions;

public sealed class SuppressionReaderTests
{
    private const string Guide = """
        ---
        title: Keys # guidecheck-disable-line LH316 -- printed
        # guidecheck-disable LH315 -- unlisted
        ---

        {/* guidecheck-disable-file a, b -- two */}
        <p>one</p> {/* guidecheck-disable c -- here */}
        {/* guidecheck-disable-next-line d -- next */}

          { /*
          guidecheck-disable
            e -- over lines
          */ }

        two `{/* guidecheck-disable f -- code */}`
        <!-- guidecheck-disable-line g -- html -->
        {/* see guidecheck-disable h -- words before */}
        {/* guidecheck-disable i */}
        ```
        {/* guidecheck-disable j -- code */}
        ```
        <code>{/* guidecheck-disable k -- code */}</code>
        """;

    private const string Drawn = """
        line 2: LH316 (printed)
        line 4: LH315 (unlisted)
        file: a b (two)
        line 7: c (here)
        line 15: d (next)
        line 15: e (over lines)
        line 16: g (html)
        line 19: i ()
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Comments_of_a_guide(string lineEnd)
    {
        var file = new SourceFile("a.mdx", Guide.ReplaceLineEndings(lineEnd));
        var document = MarkupReader.Read(file, MarkupOptions.Default, []);
        Assert.Equal(Drawn.ReplaceLineEndings("\n"), Draw(SuppressionReader.OfMarkup(document)));
    }

    private const string Definition = """
        # guidecheck-disable-file LH801 -- made by a program
        info:
          title: Acme   # guidecheck-disable LH826 -- their name
          description: |
            # guidecheck-disable LH1 -- text of the block

            # guidecheck-disable LH2 -- still
          key: acme
          # guidecheck-disable LH3 -- after the block
          # guidecheck-disable-next-line LH4 -- both

          label: a#guidecheck-disable LH5 -- no comment
          fields: >-
            # guidecheck-disable LH6 -- folded
        last: 1 #guidecheck-disable-line LH7 -- at the end
        """;

    private const string DefinitionDrawn = """
        file: LH801 (made by a program)
        line 3: LH826 (their name)
        line 12: LH3 (after the block)
        line 12: LH4 (both)
        line 15: LH7 (at the end)
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Comments_of_a_definition(string lineEnd) => Assert.Equal(
        DefinitionDrawn.ReplaceLineEndings("\n"),
        Draw(SuppressionReader.OfYaml(new SourceFile("a.yaml", Definition.ReplaceLineEndings(lineEnd)))));

    [Theory]
    [InlineData("guides/a.mdx", "{/* guidecheck-disable LH302 -- why */}", 0)]
    [InlineData("guides/a.mdx", "<!-- guidecheck-disable LH302 -- why -->", 1)]
    [InlineData("guides/a.md", "<!-- guidecheck-disable LH302 -- why -->", 0)]
    [InlineData("guides/a.txt", "text <!--guidecheck-disable LH302 -- why--> more", 0)]
    [InlineData("guides/a.md", "<!-- guide -->", 1)]
    public void A_comment_is_not_published_and_in_markdown_no_finding(string path, string comment, int findings)
    {
        var found = new DiagnosticBag();
        var file = new SourceFile(path, $"---\ntitle: Keys\ndescription: What.\n---\n\n{comment}\n");
        var document = MarkupReader.Read(file, MarkupOptions.Default, found);
        Assert.DoesNotContain("why", MarkupDump.Of(document), StringComparison.Ordinal);
        Assert.Equal(findings, found.Count);
    }

    private static string Draw(IReadOnlyList<Suppression> comments) => string.Join('\n', comments.Select(comment =>
        $"{(comment.Line is { } line ? $"line {line}" : "file")}: " +
        $"{string.Join(' ', comment.Rules.Select(rule => rule.Value))} ({comment.Reason})"));
}
