using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Site;

/// <summary>Findings as text: rule, place and message a line, with the help below.</summary>
internal static class Findings
{
    public static string Of(IEnumerable<Diagnostic> diagnostics) => string.Concat(diagnostics
        .OrderBy(diagnostic => diagnostic, DiagnosticOrder.Instance)
        .Select(diagnostic => $"{Line(diagnostic)}\n    {diagnostic.Help}\n"));

    /// <summary>One line a finding, without its help.</summary>
    public static string Brief(IEnumerable<Diagnostic> diagnostics) => string.Concat(diagnostics
        .OrderBy(diagnostic => diagnostic, DiagnosticOrder.Instance)
        .Select(diagnostic => Line(diagnostic) + "\n"));

    /// <summary>The text as an editor on Windows would save it.</summary>
    public static string Crlf(string text) => text.ReplaceLineEndings("\r\n");

    private static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Rule.Id} {diagnostic.Span} {diagnostic.Message}";
}
