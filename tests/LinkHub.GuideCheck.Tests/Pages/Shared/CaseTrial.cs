using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>Tries the cases of pages with whatever finds the defects of their rules.</summary>
/// <param name="check">From a content folder, or a built hub, to all findings, in the order of reports.</param>
/// <param name="baseFolder">What the cases' files are put over; a content folder where none is named.</param>
internal sealed class CaseTrial(Func<string, IReadOnlyList<Diagnostic>> check, string? baseFolder = null)
{
    private readonly string _baseFolder = baseFolder ?? RulePageFiles.Base;

    /// <summary>Page, section and number of every case of the rules that some work finds.</summary>
    public static TheoryData<string, string, int> Rows(Func<RuleOrigin, bool> isOurs)
    {
        var rows = new TheoryData<string, string, int>();
        foreach (var page in RulePageFiles.Paths.Select(RulePageFiles.Read))
        {
            if (RuleCatalogue.Find(page.Id) is { } entry && isOurs(entry.Origin))
            {
                foreach (var drawn in page.Cases)
                {
                    rows.Add(page.Path, drawn.Section, drawn.Number);
                }
            }
        }

        return rows;
    }

    /// <summary>The report of the base folder with these files over it.</summary>
    public string Report(IEnumerable<(string Path, string? Text)> files, string lineEnd)
    {
        using var folder = new CaseFolder(_baseFolder, files, lineEnd);
        return CaseReport.Of(check(folder.Path));
    }

    /// <summary>
    /// Compares a case with its page, for both line ends. <c>LINKHUB_UPDATE=1</c> writes the report into the
    /// page.
    /// </summary>
    public void Try(string page, string section, int number)
    {
        var file = RulePageFiles.Read(page);
        var drawn = file.Cases.Single(drawn => drawn.Section == section && drawn.Number == number);
        var files = drawn.FilesOver(_baseFolder).ToList();
        var report = Report(files, "\n");
        Assert.Equal(report, Report(files, "\r\n"));
        if (section == RulePageFile.Accepted)
        {
            Assert.Equal("", report);
            return;
        }

        Assert.Contains($"[{file.Id}]", report, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("LINKHUB_UPDATE") == "1")
        {
            RulePageFiles.Rewrite(file, drawn, report);
            return;
        }

        Assert.Equal(drawn.Report, report);
    }
}
