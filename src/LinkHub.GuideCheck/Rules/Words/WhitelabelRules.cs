using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>What can keep a hub from showing its brand alone.</summary>
public static class WhitelabelRules
{
    public static readonly DiagnosticRule HostDomain = new(
        "LH601", "host-domain-in-whitelabel", Severity.Error);
    public static readonly DiagnosticRule BrandLeak = new("LH602", "brand-leak", Severity.Error);
    public static readonly DiagnosticRule MissingValue = new("LH603", "missing-brand-value", Severity.Error);
    public static readonly DiagnosticRule AllowedLeak = new(
        "LH604", "functional-host-address", Severity.Hint);
    public static readonly DiagnosticRule UnclearName = new("LH614", "unclear-host-name", Severity.Error);
    public static readonly DiagnosticRule UnusedAllowance = new(
        "LH615", "unused-host-allowance", Severity.Warning);
}
