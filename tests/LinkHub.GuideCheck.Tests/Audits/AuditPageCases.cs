using LinkHub.GuideCheck.Audits;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Tests.Pages;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Audits;

/// <summary>
/// Every case of an audit's page: its files over <c>Base/</c>, a small built hub, give exactly the report
/// that the page shows, with all audits on and <c>Tidewater</c> for a word that must not be seen.
/// </summary>
public sealed class AuditPageCases
{
    private static readonly CaseTrial Trial = new(Audit, RulePageFiles.BaseHub);

    public static TheoryData<string, string, int> Cases => CaseTrial.Rows(origin => origin == RuleOrigin.Auditing);

    [Fact]
    public void Base_has_no_findings() => Assert.Equal("", Trial.Report([], "\n"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_the_report_that_its_page_shows(string page, string section, int number) =>
        Trial.Try(page, section, number);

    private static IReadOnlyList<Diagnostic> Audit(string folder) => AuditRun.Of(
        HubFolder.Open(folder, shown: ""),
        RuleCatalogue.Audits,
        AuditOptions.Default with { Forbidden = ForbiddenWords.Of(["Tidewater"]) });
}
