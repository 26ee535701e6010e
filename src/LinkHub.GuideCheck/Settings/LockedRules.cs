using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Settings;

/// <summary>
/// Rules that no setting and no comment can switch off: a partner's hub must not show the host, and a folder
/// whose settings are wrong is not the folder somebody meant.
/// </summary>
internal static class LockedRules
{
    public static bool Holds(DiagnosticRule rule) =>
        rule == WhitelabelRules.BrandLeak || rule == WhitelabelRules.HostDomain || ConfigurationRules.Owns(rule);
}
