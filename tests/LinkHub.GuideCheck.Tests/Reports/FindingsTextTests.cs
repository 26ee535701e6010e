namespace LinkHub.GuideCheck.Tests.Reports;

public sealed class FindingsTextTests
{
    [Fact]
    public void Draws_every_finding_then_the_notes_and_the_sum() => Assert.Equal(
        """
        error[LH101]: the guide never names `Subdomain`
         --> content/guides/a b/é.mdx:2:1
          |
        2 | two <Colour> three
          | ^^^
         ::: content/connectors/acme.yaml:1:8
          |
        1 | label: Subdomain
          |        --------- the form asks for it
          = help: Name it.

        warning[LH302]: `Colour` is no element that guides know
         --> content/guides/a b/é.mdx:2:5
          |
        2 | two <Colour> three
          |     ^^^^^^^^

        hint[LH302]: `Colour` is no element that guides know
         --> content/guides/a b/é.mdx:2:5
          |
        2 | two <Colour> three
          |     ^^^^^^^^

        2 suppressed by the baseline
        1 error, 1 warning, 1 hint

        """.ReplaceLineEndings("\n"),
        ReportCase.Print("text", ReportCase.Report));

    [Fact]
    public void Ten_thousand_findings_are_counted_and_the_worst_are_drawn()
    {
        var text = ReportCase.Print("text", ReportCase.Many(10_000));
        Assert.Equal(100, text.Split(" --> ").Length - 1);
        Assert.Contains(" --> content/a.mdx:10000:1\n", text, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            … and 9900 more; `--format json` has them all

                  1  error    LH302  unknown-element
               9999  warning  LH302  unknown-element

            1 error, 9999 warnings

            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void Lines_of_code_fit_a_narrow_terminal(int columns)
    {
        var wide = new LinkHub.Guides.Text.SourceFile("a.mdx", new string('a', 300) + " here " + new string('b', 300));
        var finding = new LinkHub.Guides.Text.Diagnostic(ReportCase.Element, "x", wide.Span(301, 305));
        var text = ReportCase.Print("text", ReportCase.Report with { Findings = [finding] }, columns);
        Assert.Contains("here", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= columns, line));
    }
}
