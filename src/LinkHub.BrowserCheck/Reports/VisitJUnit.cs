using System.Globalization;
using System.Xml.Linq;
using LinkHub.BrowserCheck.Visits;
using LinkHub.Guides.Text;

namespace LinkHub.BrowserCheck.Reports;

/// <summary>Results as JUnit XML: a suite a hub, a case a visit.</summary>
public static class VisitJUnit
{
    public static string Of(IEnumerable<VisitResult> results)
    {
        var suites = results.GroupBy(result => result.Visit.Hub.Name).Select(hub => new XElement(
            "testsuite",
            new XAttribute("name", VisibleText.Of(hub.Key)),
            new XAttribute("tests", hub.Count()),
            new XAttribute("failures", hub.Count(result => result.Findings.Count > 0)),
            new XAttribute("time", Seconds(hub.Aggregate(TimeSpan.Zero, (sum, result) => sum + result.Time))),
            hub.Select(Case)));
        return new XDeclaration("1.0", "utf-8", standalone: null) + "\n" + new XElement("testsuites", suites)
            + "\n";
    }

    private static XElement Case(VisitResult result) => new(
        "testcase",
        new XAttribute("classname", VisibleText.Of($"{result.Visit.Hub.Name}.{result.Visit.Guide.Provider}")),
        new XAttribute("name", VisibleText.Of(result.Visit.Name)),
        new XAttribute("time", Seconds(result.Time)),
        result.Findings.Count == 0
            ? null
            : new XElement(
                "failure",
                new XAttribute("message", VisibleText.Of(result.Findings[0].Message)),
                new XAttribute("type", result.Findings[0].Rule.Name),
                string.Join('\n', result.Findings.Select(Line))));

    private static string Line(VisitFinding finding) =>
        $"{finding.Rule.Id} {finding.Rule.Name}: {VisibleText.Of(finding.Message)}";

    private static string Seconds(TimeSpan time) =>
        time.TotalSeconds.ToString("F3", CultureInfo.InvariantCulture);
}
