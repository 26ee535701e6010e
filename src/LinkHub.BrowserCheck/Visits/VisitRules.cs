using LinkHub.Guides.Text;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>What a browser can find wrong with a hub.</summary>
public static class VisitRules
{
    public static readonly DiagnosticRule PageDead = new("LH990", "page-dead", Severity.Error);
    public static readonly DiagnosticRule ConsoleError = new("LH991", "console-error", Severity.Error);
    public static readonly DiagnosticRule PolicyViolation = new("LH992", "policy-violation", Severity.Error);
    public static readonly DiagnosticRule ForeignRequest = new("LH993", "foreign-request", Severity.Error);
    public static readonly DiagnosticRule FormDiffers = new("LH994", "form-differs", Severity.Error);
    public static readonly DiagnosticRule BadValueTaken = new("LH995", "bad-value-taken", Severity.Error);
    public static readonly DiagnosticRule FormNotSent = new("LH996", "form-not-sent", Severity.Error);
    public static readonly DiagnosticRule ValueLeftBehind = new("LH997", "value-left-behind", Severity.Error);
    public static readonly DiagnosticRule AccessibilityDefect = new("LH998", "accessibility-defect", Severity.Error);
    public static readonly DiagnosticRule BrandWordShown = new("LH999", "brand-word-shown", Severity.Error);
}
