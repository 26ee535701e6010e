using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Settings;

/// <summary>The severity of each rule as <c>checks</c> in linkhub.yaml sets it.</summary>
internal sealed class SeverityLevels
{
    // There are far fewer rules than this; each unknown name is compared with all of their names.
    private const int MostLevels = 1_000;

    private readonly Dictionary<string, Severity?> _everywhere;
    private readonly IReadOnlyList<(PathPattern Path, Dictionary<string, Severity?> Levels)> _paths;

    /// <param name="settings">The site's.</param>
    /// <param name="findings">Receives names that no rule has, and levels that a rule cannot have.</param>
    public SeverityLevels(CheckSettings settings, DiagnosticBag findings)
    {
        _everywhere = ById(settings.Rules, findings);
        _paths = [.. settings.Paths.Select(path => (path.Path, ById(path.Rules, findings)))];
    }

    /// <summary>
    /// The finding with the severity that the settings give it; null if they switch it off.
    /// </summary>
    public Diagnostic? Apply(Diagnostic finding)
    {
        var severity = finding.Severity as Severity?;
        if (_everywhere.TryGetValue(finding.Rule.Id, out var level))
        {
            severity = level;
        }

        foreach (var (path, levels) in _paths)
        {
            if (levels.TryGetValue(finding.Rule.Id, out level) && path.Matches(finding.Span.File.Path))
            {
                severity = level;
            }
        }

        if (severity == finding.Severity)
        {
            return finding;
        }

        return severity is { } wanted ? finding with { Severity = wanted } : null;
    }

    private static Dictionary<string, Severity?> ById(IReadOnlyList<RuleLevel> levels, DiagnosticBag findings)
    {
        var byId = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        if (levels.Count > MostLevels)
        {
            var message = $"more than {MostLevels} rules are named together, the rest is not read";
            const string help = "Delete what names no rule, or names one twice.";
            findings.Add(TextRules.LimitReached, levels[MostLevels].Rule.Span, message, help);
        }

        foreach (var level in levels.Take(MostLevels))
        {
            if (RuleCatalogue.Find(level.Rule.Value)?.Rule is not { } rule)
            {
                findings.Add(RuleCatalogue.Unknown(level.Rule));
            }
            else if (LockedRules.Holds(rule) && level.Severity != Severity.Error)
            {
                var message = $"`{rule.Name}` is always an error";
                findings.Add(ConfigurationRules.BadSetting, level.Span, message, "Delete the level.");
            }
            else
            {
                byId[rule.Id] = level.Severity;
            }
        }

        return byId;
    }
}

/// <summary>
/// Rules that no setting and no comment can switch off: a partner's hub must not show the host, and with
/// wrong settings nobody knows which folder was meant.
/// </summary>
internal static class LockedRules
{
    public static bool Holds(DiagnosticRule rule) =>
        rule == WhitelabelRules.BrandLeak || rule == WhitelabelRules.HostDomain
            || ConfigurationRules.Owns(rule);
}
