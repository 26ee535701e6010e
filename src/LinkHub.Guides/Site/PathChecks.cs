namespace LinkHub.Guides.Site;

/// <summary>Levels of rules for the files that a pattern matches.</summary>
public sealed record PathChecks(PathPattern Path, IReadOnlyList<RuleLevel> Rules);
