using LinkHub.Guides.Text;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>A defect that a visit met.</summary>
/// <param name="Rule">What kind of defect.</param>
/// <param name="Message">The fact in one lower-case clause, without any value that was typed.</param>
public sealed record VisitFinding(DiagnosticRule Rule, string Message);
