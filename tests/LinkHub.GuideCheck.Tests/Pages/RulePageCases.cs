using LinkHub.GuideCheck.Catalogue;

namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>
/// Every case of every rule's page: its files over <c>Base/</c> give exactly the report that the page shows,
/// with all rules on. <c>LINKHUB_UPDATE=1</c> writes the reports into the pages. What only a build finds is
/// tried with builds.
/// </summary>
public sealed class RulePageCases
{
    private static readonly CaseTrial Trial = new(folder => CaseFindings.Check(folder, out _));

    public static TheoryData<string, string, int> Cases =>
        CaseTrial.Rows(origin => origin is RuleOrigin.Reading or RuleOrigin.Checking);

    [Fact]
    public void Base_has_no_findings() => Assert.Equal("", Trial.Report([], "\n"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_the_report_that_its_page_shows(string page, string section, int number) =>
        Trial.Try(page, section, number);
}
