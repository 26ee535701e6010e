using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Reports;

public sealed class GitHubReportTests
{
    private static readonly DiagnosticRule Rule = new("LH301", "unbalanced-element", Severity.Error);
    private static readonly SourceFile File = new("guides/a.mdx", "<Step>\n</Steps>\n");

    [Fact]
    public void Draws_an_annotation()
    {
        var diagnostic = new Diagnostic(Rule, "`<Step>` is never closed", File.Span(0, 6)) { Help = "Close it." };

        Assert.Equal(
            "::error file=content/guides/a.mdx,line=1,endLine=1,col=1,endColumn=7,title=LH301 unbalanced-element" +
            "::`<Step>` is never closed%0AClose it.",
            Assert.Single(GitHubReport.Lines("content/", [diagnostic])));
    }

    [Theory]
    [InlineData("a\n::set-output name=x::y", "a\\u{A}::set-output name=x::y")]
    [InlineData("100%\r", "100%25\\u{D}")]
    public void No_text_becomes_a_command(string message, string escaped)
    {
        var line = Assert.Single(GitHubReport.Lines("", [new Diagnostic(Rule, message, File.Whole)]));

        Assert.EndsWith("::" + escaped, line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public void No_path_becomes_a_command()
    {
        var file = new SourceFile("a,b:c\n::warning::x.mdx", "");
        var line = Assert.Single(GitHubReport.Lines("", [new Diagnostic(Rule, "x", file.Whole)]));

        Assert.StartsWith(@"::error file=a%2Cb%3Ac\u{A}%3A%3Awarning%3A%3Ax.mdx,line=1", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_worst_come_first_and_the_rest_are_counted()
    {
        var hints = Enumerable.Repeat(new Diagnostic(Rule, "hint", File.Whole) { Severity = Severity.Hint }, 12);
        var errors = Enumerable.Repeat(new Diagnostic(Rule, "error", File.Whole), 11);
        string[] lines = [.. GitHubReport.Lines("", [.. hints, .. errors])];

        Assert.Equal(22, lines.Length);
        Assert.All(lines[..10], line => Assert.EndsWith("::error", line, StringComparison.Ordinal));
        Assert.Equal("::error::1 more, see the log", lines[10]);
        Assert.Equal("::notice::2 more, see the log", lines[21]);
    }
}
