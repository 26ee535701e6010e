using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>What can be wrong with where a guide's links and pictures lead.</summary>
public static class LinkRules
{
    public static readonly DiagnosticRule BrokenLink = new("LH401", "broken-link", Severity.Warning);
    public static readonly DiagnosticRule RemoteImage = new("LH403", "remote-image", Severity.Warning);
    public static readonly DiagnosticRule MissingImage = new("LH404", "missing-image", Severity.Warning);
}
