using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>The rules about the redirects of a site.</summary>
public static class RedirectRules
{
    public static readonly DiagnosticRule Loop = new("LH420", "redirect-loop", Severity.Error);
    public static readonly DiagnosticRule LongChain = new("LH421", "redirect-chain", Severity.Error);
    public static readonly DiagnosticRule BadAddress = new("LH422", "redirect-address", Severity.Error);
    public static readonly DiagnosticRule Duplicate = new("LH423", "duplicate-redirect", Severity.Error);
}
