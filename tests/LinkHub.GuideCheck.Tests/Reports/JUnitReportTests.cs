using System.Xml.Linq;

namespace LinkHub.GuideCheck.Tests.Reports;

public sealed class JUnitReportTests
{
    [Fact]
    public void Draws_suites_and_cases() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <testsuites name="guidecheck" tests="3" failures="1" errors="0" skipped="2" time="0">
          <testsuite name="content/guides/a b/é.mdx" tests="3" failures="1" errors="0" skipped="2" time="0">
            <testcase classname="content/guides/a b/é.mdx" name="LH101 missing-field 2:1" file="content/guides/a b/é.mdx" line="2" time="0">
              <failure message="the guide never names `Subdomain`" type="LH101">content/guides/a b/é.mdx:2:1
        the guide never names `Subdomain`
        Name it.</failure>
            </testcase>
            <testcase classname="content/guides/a b/é.mdx" name="LH302 unknown-element 2:5" file="content/guides/a b/é.mdx" line="2" time="0">
              <skipped message="`Colour` is no element that guides know">content/guides/a b/é.mdx:2:5
        `Colour` is no element that guides know</skipped>
            </testcase>
            <testcase classname="content/guides/a b/é.mdx" name="LH302 unknown-element 2:5" file="content/guides/a b/é.mdx" line="2" time="0">
              <skipped message="`Colour` is no element that guides know">content/guides/a b/é.mdx:2:5
        `Colour` is no element that guides know</skipped>
            </testcase>
          </testsuite>
        </testsuites>

        """.ReplaceLineEndings("\n"),
        ReportCase.Print("junit", ReportCase.Report));

    [Fact]
    public void Hostile_text_is_XML_all_the_same()
    {
        var root = XDocument.Parse(ReportCase.Print("junit", ReportCase.HostileReport)).Root!;
        var failure = root.Descendants("failure").Single();
        Assert.Contains("<b>&]]>", failure.Value, StringComparison.Ordinal);
        Assert.Equal("1", (string?)root.Attribute("failures"));
    }

    [Fact]
    public void Nothing_found_is_one_case_that_passed()
    {
        var root = XDocument.Parse(ReportCase.Print("junit", ReportCase.Report with { Findings = [] })).Root!;
        Assert.Empty(root.Descendants("testcase").Single().Elements());
        Assert.Equal(("1", "0"), ((string?)root.Attribute("tests"), (string?)root.Attribute("failures")));
    }
}
