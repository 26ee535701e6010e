using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>The rules about a content folder's settings, brands and file names.</summary>
public static class ConfigurationRules
{
    public static readonly DiagnosticRule UnknownSetting = new("LH950", "unknown-setting", Severity.Error);
    public static readonly DiagnosticRule BadSetting = new("LH951", "bad-setting", Severity.Error);
    public static readonly DiagnosticRule MissingSetting = new("LH952", "missing-setting", Severity.Error);
    public static readonly DiagnosticRule LowContrast = new("LH953", "low-contrast", Severity.Error);
    public static readonly DiagnosticRule UnsafeAsset = new("LH954", "unsafe-asset", Severity.Error);
    public static readonly DiagnosticRule UnknownBrand = new("LH955", "unknown-brand", Severity.Error);
    public static readonly DiagnosticRule UnknownProvider = new("LH956", "unknown-provider", Severity.Error);
    public static readonly DiagnosticRule UnsafeAddress = new("LH957", "unsafe-address", Severity.Error);
    public static readonly DiagnosticRule ForbiddenTemplates = new(
        "LH958", "forbidden-templates", Severity.Error);
    public static readonly DiagnosticRule OutputCollision = new("LH960", "output-collision", Severity.Error);
    public static readonly DiagnosticRule BadName = new("LH961", "bad-name", Severity.Error);
    public static readonly DiagnosticRule UnsafeStyle = new("LH966", "unsafe-style", Severity.Error);
    public static readonly DiagnosticRule MisspeltTemplate = new(
        "LH967", "misspelt-template", Severity.Warning);
    public static readonly DiagnosticRule UnusedThemeFile = new(
        "LH968", "unused-theme-file", Severity.Warning);

    /// <summary>
    /// Whether a rule is about settings and brands, without which no hub can be made, rather than about
    /// content.
    /// </summary>
    public static bool Owns(DiagnosticRule rule) =>
        rule == UnsafeStyle || (string.CompareOrdinal(rule.Id, UnknownSetting.Id) >= 0
            && string.CompareOrdinal(rule.Id, OutputCollision.Id) < 0);

    /// <summary>
    /// Whether a finding says that the settings are wrong, so that nothing else is certain.
    /// </summary>
    public static bool AreBrokenBy(Diagnostic finding) =>
        finding.Severity == Severity.Error && Owns(finding.Rule);
}
