using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>
/// Every case of every rule's page: its files over <c>Base/</c> give exactly the report that the page shows, with all
/// rules on. <c>LINKHUB_UPDATE=1</c> writes the reports into the pages.
/// </summary>
public sealed class RulePageCases
{
    public static TheoryData<string, string, int> Cases
    {
        get
        {
            var rows = new TheoryData<string, string, int>();
            foreach (var page in RulePageFiles.Paths.Select(RulePageFiles.Read))
            {
                foreach (var drawn in page.Cases)
                {
                    rows.Add(page.Path, drawn.Section, drawn.Number);
                }
            }

            return rows;
        }
    }

    [Fact]
    public void Base_has_no_findings() => Assert.Equal("", Report([], "\n"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_the_report_that_its_page_shows(string page, string section, int number)
    {
        var file = RulePageFiles.Read(page);
        var drawn = file.Cases.Single(drawn => drawn.Section == section && drawn.Number == number);
        var report = Report(drawn.Files, "\n");
        Assert.Equal(report, Report(drawn.Files, "\r\n"));
        if (section == RulePageFile.Accepted)
        {
            Assert.Equal("", report);
            return;
        }

        Assert.Contains($"[{file.Title.Split(' ')[0]}]", report, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("LINKHUB_UPDATE") == "1")
        {
            RulePageFiles.Rewrite(file, drawn, report);
            return;
        }

        Assert.Equal(drawn.Report, report);
    }

    private static string Report(IEnumerable<(string Path, string? Text)> files, string lineEnd)
    {
        using var folder = new CaseFolder(files, lineEnd);
        return CaseReport.Of(Check(folder.Path));
    }

    private static IReadOnlyList<Diagnostic> Check(string folder) =>
        CheckRun.Of(Library.Read(folder, LibraryOptions.Default), RuleCatalogue.Rules, threads: 1);
}
