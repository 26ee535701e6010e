using LinkHub.Guides.Files;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>Levels of rules for the files that a pattern matches.</summary>
public sealed record PathChecks(PathPattern Path, IReadOnlyList<RuleLevel> Rules);
