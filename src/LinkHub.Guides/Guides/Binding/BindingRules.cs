using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Binding;

/// <summary>What can be wrong between a guide and the definitions.</summary>
public static class BindingRules
{
    /// <summary>Nobody can tell which connector and method a guide is about, so it has no address.</summary>
    public static readonly DiagnosticRule GuideUnbound = new("LH203", "guide-unbound", Severity.Error);

    /// <summary>A guide explains a method that its connector does not have.</summary>
    public static readonly DiagnosticRule AuthMismatch = new("LH211", "auth-mismatch", Severity.Error);
}
