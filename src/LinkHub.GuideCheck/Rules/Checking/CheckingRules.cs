using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Checking;

/// <summary>The rules about comments and settings that suppress findings.</summary>
public static class CheckingRules
{
    public static readonly DiagnosticRule UnusedSuppression = new(
        "LH902", "unused-suppression", Severity.Warning);
    public static readonly DiagnosticRule SuppressionWithoutReason =
        new("LH903", "suppression-without-reason", Severity.Warning);
    public static readonly DiagnosticRule UnknownRule = new("LH904", "unknown-rule", Severity.Error);
    public static readonly DiagnosticRule StaleBaseline = new("LH905", "stale-baseline", Severity.Warning);
}
