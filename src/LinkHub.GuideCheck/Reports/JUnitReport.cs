using System.Globalization;
using System.Text;
using System.Xml;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Reports;

/// <summary>
/// A report as JUnit XML, which test dashboards read: a suite for each file, a case for each finding. Errors
/// have failed, warnings and hints are skipped; where nothing was found, one case has passed.
/// </summary>
/// <remarks>The elements and attributes that the common readers of the Ant and Maven format agree
/// on.</remarks>
internal static class JUnitReport
{
    public static string Of(CheckReport report)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        var settings = new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            OmitXmlDeclaration = true
        };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "guidecheck");
            WriteCounts(xml, report.Findings);
            foreach (var file in report.Findings.GroupBy(finding => finding.Span.File.Path))
            {
                WriteSuite(xml, report.Paths.Of(file.Key), [.. file]);
            }

            if (report.Findings.Count == 0)
            {
                WriteClean(xml);
            }

            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void WriteClean(XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "guidecheck");
        WriteCounts(xml, []);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "guidecheck");
        xml.WriteAttributeString("name", "no findings");
        xml.WriteAttributeString("time", "0");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<Diagnostic> findings)
    {
        var failures = findings.Count(finding => finding.Severity == Severity.Error);
        Write("tests", Math.Max(1, findings.Count));
        Write("failures", failures);
        Write("errors", 0);
        Write("skipped", findings.Count - failures);
        Write("time", 0);

        void Write(string name, int count) =>
            xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteSuite(XmlWriter xml, string path, IReadOnlyList<Diagnostic> findings)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Allowed(VisibleText.Of(path)));
        WriteCounts(xml, findings);
        foreach (var finding in findings)
        {
            var place = finding.Span.Position;
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", Allowed(VisibleText.Of(path)));
            xml.WriteAttributeString("name", $"{finding.Rule.Id} {finding.Rule.Name} {place}");
            xml.WriteAttributeString("file", Allowed(VisibleText.Of(path)));
            xml.WriteAttributeString("line", place.Line.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("time", "0");
            WriteOutcome(xml, finding, $"{path}:{place}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteOutcome(XmlWriter xml, Diagnostic finding, string place)
    {
        var isFailure = finding.Severity == Severity.Error;
        xml.WriteStartElement(isFailure ? "failure" : "skipped");
        xml.WriteAttributeString("message", Allowed(VisibleText.Of(finding.Message)));
        if (isFailure)
        {
            xml.WriteAttributeString("type", finding.Rule.Id);
        }

        string[] lines = [place, finding.Message,
            .. finding.Help is { } help ? [help] : Array.Empty<string>()];
        xml.WriteString(string.Join('\n', lines.Select(line => Allowed(VisibleText.Of(line)))));
        xml.WriteEndElement();
    }

    // XML 1.0 has no way to write some characters.
    private static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            allowed.Append(rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        return allowed.ToString();
    }
}
