using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Reports;

/// <summary>What a check has to say, in whatever format it is said.</summary>
/// <param name="Findings">In the order of reports.</param>
/// <param name="Paths">How files are named.</param>
public sealed record CheckReport(IReadOnlyList<Diagnostic> Findings, ReportPaths Paths)
{
    /// <summary>Facts for people beside the findings, a clause each: what was fixed, what a baseline suppresses.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What a finding is about, apart from its place: a connector's key, or the file.</summary>
    public Func<Diagnostic, string> Subject { get; init; } = finding => finding.Span.File.Path;

    /// <summary>What stays the same of a finding while its file changes around it.</summary>
    public string Fingerprint(Diagnostic finding) => Reports.Fingerprint.Of(finding, Subject(finding));
}
