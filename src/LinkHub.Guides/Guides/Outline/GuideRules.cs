using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Outline;

/// <summary>What can be wrong with a guide as a whole.</summary>
public static class GuideRules
{
    public static readonly DiagnosticRule BadActionPanel = new("LH323", "bad-action-panel", Severity.Error);
}
