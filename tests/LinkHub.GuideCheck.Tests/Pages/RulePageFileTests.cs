namespace LinkHub.GuideCheck.Tests.Pages;

public sealed class RulePageFileTests
{
    private const string Text = """
        # LH999 made-up

        Nothing has this defect.

        ## Why

        ```text
        prose
        ```

        ## Reported

        Two files.

        ```yaml a.yaml
        a: 1
        ```

        ````mdx guides/b.mdx
        ```sh
        b
        ```
        ````

        ```text report
        first
          line
        ```

        ### Without a report

        ```gone c.mdx
        ```

        ## Accepted

        ```mdx d.mdx
        ```

        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_page_is_taken_apart(string lineEnd)
    {
        var page = RulePageFile.Parse("X.md", Text.ReplaceLineEndings(lineEnd));
        Assert.Equal("LH999 made-up", page.Title);
        Assert.Equal(["Why", "Reported", "Accepted"], page.Sections);
        Assert.Equal(
            ["Reported 1: a.yaml guides/b.mdx → first\n  line", "Reported 2: c.mdx → ", "Accepted 1: d.mdx → "],
            page.Cases.Select(drawn => $"{drawn.Section} {drawn.Number}: {Paths(drawn)} → {drawn.Report}"));
        Assert.Equal(
            ["yaml a: 1\n", "mdx ```sh\nb\n```\n", "gone ", "mdx "],
            page.Cases.SelectMany(drawn => drawn.Files).Select(file => $"{file.Language} {file.Shown}"));
    }

    [Fact]
    public void A_case_without_a_report_says_where_one_belongs()
    {
        var page = RulePageFile.Parse("X.md", Text.ReplaceLineEndings("\n"));
        var missing = page.Cases.Single(drawn => drawn is { Section: "Reported", Number: 2 });
        Assert.Equal("```", page.Lines[missing.ReportLines.Start.Value - 1]);
        Assert.Equal("```gone c.mdx", page.Lines[missing.ReportLines.Start.Value - 2]);
    }

    private static string Paths(RuleCase drawn) => string.Join(' ', drawn.Files.Select(file => file.Path));
}
