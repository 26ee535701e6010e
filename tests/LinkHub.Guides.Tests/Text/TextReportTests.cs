using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Guides.Tests.Text;

public sealed class TextReportTests
{
    private static readonly DiagnosticRule Rule = new("LH301", "unbalanced-element", Severity.Error);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Shows_both_places_and_the_help(string lineEnd)
    {
        var file = new SourceFile("guides/keap.mdx", "<Steps>\n\t<Step title=\"One\">\n</Steps>".ReplaceLineEndings(lineEnd));
        var diagnostic = new Diagnostic(Rule, "`<Step>` is never closed", Find(file, "<Step title=\"One\">"))
        {
            Related = [new RelatedSpan(Find(file, "</Steps>"), "its parent ends here")],
            Help = "Close the element before its parent ends.",
        };

        AssertReport(diagnostic, """
            error[LH301]: `<Step>` is never closed
             --> content/guides/keap.mdx:2:2
              |
            2 |  <Step title="One">
              |  ^^^^^^^^^^^^^^^^^^
             ::: content/guides/keap.mdx:3:1
              |
            3 | </Steps>
              | -------- its parent ends here
              = help: Close the element before its parent ends.

            """);
    }

    [Fact]
    public void A_message_and_its_help_spell_out_what_cannot_be_seen()
    {
        var diagnostic = new Diagnostic(Rule, "there is no slot `a\nb`", new SourceFile("a.mdx", "").Whole) { Help = "Delete `a\u001bb`." };

        Assert.Equal("there is no slot `a\\u{A}b`", diagnostic.Message);
        Assert.Equal("Delete `a\\u{1B}b`.", diagnostic.Help);
    }

    [Fact]
    public void Marks_an_empty_span_with_one_sign_and_the_end_of_a_file_too()
    {
        var file = new SourceFile("a.mdx", "");
        AssertReport(new Diagnostic(Rule, "the guide has no title", file.Whole), """
            error[LH301]: the guide has no title
             --> content/a.mdx:1:1
              |
            1 | 
              | ^

            """);
    }

    [Fact]
    public void Cuts_a_long_line_around_the_place()
    {
        var file = new SourceFile("a.mdx", new string('a', 300) + "HERE" + new string('b', 300));
        var report = new TextReport("", TextStyle.Plain).Render(new Diagnostic(Rule, "x", Find(file, "HERE")));

        Assert.Contains("…" + new string('a', 50) + "HERE" + new string('b', 46) + "…", report, StringComparison.Ordinal);
        Assert.All(report.Split('\n'), line => Assert.True(line.Length < 115, line));
    }

    [Fact]
    public void Spells_out_what_could_steer_a_terminal()
    {
        var file = new SourceFile("a\e[2J.mdx", "x\u200By");
        var report = new TextReport("", TextStyle.Plain).Render(new Diagnostic(Rule, "bad \r name", file.Span(0, 3)));

        Assert.DoesNotContain('\e', report);
        Assert.Contains(@"a\u{1B}[2J.mdx:1:1", report, StringComparison.Ordinal);
        Assert.Contains(@"x\u{200B}y", report, StringComparison.Ordinal);
        Assert.Contains(@"bad \u{D} name", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_wide_letters_two_columns_wide()
    {
        var file = new SourceFile("a.mdx", "日本 key");
        var report = new TextReport("", TextStyle.Plain).Render(new Diagnostic(Rule, "x", Find(file, "key")));

        Assert.Contains("  |      ^^^\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_up_worst_first()
    {
        var place = new SourceFile("a.mdx", "").Whole;
        Diagnostic Of(Severity severity) => new(Rule, "x", place) { Severity = severity };

        Assert.Equal("no findings", TextReport.Summary([]));
        var some = TextReport.Summary([Of(Severity.Hint), Of(Severity.Error), Of(Severity.Error)]);
        Assert.Equal("2 errors, 1 hint", some);
    }

    private static void AssertReport(Diagnostic diagnostic, string drawn) => Assert.Equal(
        drawn.ReplaceLineEndings("\n") + "\n",
        new TextReport("content/", TextStyle.Plain).Render(diagnostic) + (drawn.EndsWith('\n') ? "" : "\n"));

    private static SourceSpan Find(SourceFile file, string text)
    {
        var start = file.Text.IndexOf(text, StringComparison.Ordinal);
        return file.Span(start, start + text.Length);
    }
}
