using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Reports;

/// <summary>What holds for every format, whatever a guide, a file name or a message says.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_control_character_reaches_a_terminal_or_a_log(string format)
    {
        var text = ReportCase.Print(format, ReportCase.HostileReport);
        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain('\u2028', text);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_line_is_a_workflow_command_that_a_text_wrote(string format)
    {
        var lines = ReportCase.Print(format, ReportCase.HostileReport).Split('\n');
        var commands = lines.Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        Assert.Equal(format == "github" ? 1 : 0, commands.Count(line => !line.TrimStart().StartsWith("::: ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_findings_give_the_same_bytes(string format) =>
        Assert.Equal(ReportCase.Print(format, ReportCase.Report), ReportCase.Print(format, ReportCase.Report));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_secret_is_in_no_format(string format)
    {
        var secret = "ghp" + "_R7mQ2xV9bLw4TzK8sYc1NdH5pJf3GaEu6XoZ";
        var file = new SourceFile("a.mdx", $"Paste {secret} here.\n");
        var finding = new Diagnostic(ReportCase.Element, $"`{secret}` is long", file.Span(0, 5))
        {
            Help = $"Shorten `{secret}`.",
            Related = [new RelatedSpan(file.Span(6, 10), $"see {secret}")],
            Fix = new Fix("Put it", true, [new TextEdit(file.Span(0, 5), "Put " + secret)]),
        };
        var report = new CheckReport([finding], ReportPaths.Below("content")) { Notes = ["1 suppressed by the baseline"] };
        var text = ReportCase.Print(format, report);
        Assert.DoesNotContain("R7mQ2xV9", text, StringComparison.Ordinal);
        Assert.Contains("ghp_**", text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_in_no_diff()
    {
        var (file, findings) = Fixes.FixCase.Of("a.mdx", "[|Paste=>Put|] ghp" + "_R7mQ2xV9bLw4TzK8sYc1NdH5pJf3GaEu6XoZ\n");
        var edited = new GuideCheck.Fixes.EditedFile(file, findings.SelectMany(finding => finding.Fix!.Edits));
        Assert.DoesNotContain("R7mQ2xV9", GuideCheck.Fixes.UnifiedDiff.Of("a.mdx", edited), StringComparison.Ordinal);
    }
}
