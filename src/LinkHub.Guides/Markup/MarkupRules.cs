using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>The rules about a guide's markup.</summary>
public static class MarkupRules
{
    public static readonly DiagnosticRule UnbalancedElement =
        new("LH301", "unbalanced-element", Severity.Error);
    public static readonly DiagnosticRule UnknownElement = new("LH302", "unknown-element", Severity.Warning);
    public static readonly DiagnosticRule UnsafeHtml = new("LH303", "unsafe-html", Severity.Error);
    public static readonly DiagnosticRule UnknownVariable = new("LH312", "unknown-variable", Severity.Error);
    public static readonly DiagnosticRule UnsupportedExpression =
        new("LH313", "unsupported-expression", Severity.Warning);
    public static readonly DiagnosticRule MissingTitle = new("LH314", "missing-title", Severity.Warning);
    public static readonly DiagnosticRule MissingDescription =
        new("LH315", "missing-description", Severity.Hint);
    public static readonly DiagnosticRule TitleClash = new("LH316", "title-clash", Severity.Warning);
    public static readonly DiagnosticRule AgentInstruction =
        new("LH317", "agent-instruction", Severity.Warning);
    public static readonly DiagnosticRule MisspeltAttribute =
        new("LH318", "misspelt-attribute", Severity.Error);
    public static readonly DiagnosticRule BadFrontMatter = new("LH319", "bad-front-matter", Severity.Error);
    public static readonly DiagnosticRule TextUrlMismatch =
        new("LH320", "text-url-mismatch", Severity.Warning);
    public static readonly DiagnosticRule CyclicSnippet = new("LH321", "cyclic-snippet", Severity.Error);
    public static readonly DiagnosticRule UnknownAttribute =
        new("LH322", "unknown-attribute", Severity.Warning);
    public static readonly DiagnosticRule NestedLink = new("LH330", "nested-link", Severity.Warning);
}
