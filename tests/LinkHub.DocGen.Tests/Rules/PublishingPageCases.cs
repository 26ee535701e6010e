using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Tests.Pages;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Rules;

/// <summary>Every case of the pages of rules that only a build finds, tried with builds of all brands.</summary>
public sealed class PublishingPageCases
{
    private static readonly CaseTrial Trial = new(Build);

    public static TheoryData<string, string, int> Cases => CaseTrial.Rows(origin => origin is RuleOrigin.Publishing);

    [Fact]
    public void Base_builds_without_findings() => Assert.Equal("", Trial.Report([], "\n"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_the_report_that_its_page_shows(string page, string section, int number) =>
        Trial.Try(page, section, number);

    private static IReadOnlyList<Diagnostic> Build(string content)
    {
        using var output = new TemporaryFolder();
        var result = SiteBuild.Run(new SiteBuildOptions(content, output["out"]) { Threads = 1 });
        Assert.Null(result.Failure);
        return result.Diagnostics;
    }
}
