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
        var file = new SourceFile("a.mdx", "Paste kq7-f00dbeef-secret here.\n");
        Diagnostic[] findings =
        [
            new(ReportCase.Missing, "a real key", file.Span(6, 24)) { Secrets = [file.Span(6, 24)] },
            new(ReportCase.Element, "`kq7-f00dbeef-secret` is long", file.Span(0, 5))
            {
                Fix = new Fix("x", true, [new TextEdit(file.Span(0, 5), "Put kq7-f00dbeef-secret")]),
            },
        ];
        var text = ReportCase.Print(format, new CheckReport(Redaction.Of(findings), ReportPaths.Below("content")));
        Assert.DoesNotContain("f00d", text, StringComparison.Ordinal);
    }
}
