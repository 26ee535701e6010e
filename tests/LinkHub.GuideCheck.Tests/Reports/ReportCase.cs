using System.Text;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Tests.Reports;

/// <summary>A report with one finding of each severity, and a hostile one: what every format must stand.</summary>
internal static class ReportCase
{
    public static readonly DiagnosticRule Missing = new("LH101", "missing-field", Severity.Error);
    public static readonly DiagnosticRule Element = new("LH302", "unknown-element", Severity.Warning);

    private static readonly SourceFile Guide = new("guides/a b/é.mdx", "one\ntwo <Colour> three\n");
    private static readonly SourceFile Definition = new("connectors/acme.yaml", "label: Subdomain\n");

    /// <summary>Control characters, markup, workflow commands and half a character.</summary>
    public const string Hostile = "\u001b[31m::error::x\n::set-output name=a::b\u0000 <b>&]]> @nobody `a|b` *c* \uFFFE \uD800 \u2028";

    public static CheckReport Report { get; } = new(
    [
        new Diagnostic(Missing, "the guide never names `Subdomain`", Guide.Span(4, 7))
        {
            Help = "Name it.",
            Related = [new RelatedSpan(Definition.Span(7, 16), "the form asks for it")],
            Fix = new Fix("Name it", IsSafe: true, [new TextEdit(Guide.Span(7, 7), " and `Subdomain`")]),
        },
        new Diagnostic(Element, "`Colour` is no element that guides know", Guide.Span(8, 16)),
        new Diagnostic(Element, "`Colour` is no element that guides know", Guide.Span(8, 16)) { Severity = Severity.Hint },
    ],
    ReportPaths.Below("content"))
    {
        Notes = ["2 suppressed by the baseline"],
    };

    public static CheckReport HostileReport { get; } = new(
        [
            new Diagnostic(Missing, Hostile, new SourceFile("pages/" + Hostile + ".mdx", Hostile).Whole)
            {
                Help = Hostile,
                Related = [new RelatedSpan(Guide.Span(0, 3), Hostile)],
            },
        ],
        ReportPaths.Below("content"))
    {
        Notes = [Hostile],
    };

    /// <summary>What a format prints.</summary>
    public static string Print(string format, CheckReport report, int columns = TextReport.Columns)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReportFormats.Print(format, report, new Terminal(output, TextWriter.Null, TextStyle.Plain) { Columns = columns });
        return output.ToString();
    }

    /// <summary>A report of many findings.</summary>
    public static CheckReport Many(int count)
    {
        var file = new SourceFile("a.mdx", new StringBuilder().Insert(0, "x\n", count).ToString());
        var findings = Enumerable.Range(0, count).Select(i => new Diagnostic(Element, "x", file.Span(i * 2, (i * 2) + 1))
        {
            Severity = i == count - 1 ? Severity.Error : Severity.Warning,
        });
        return new CheckReport([.. findings], ReportPaths.Below("content"));
    }
}
