using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>How much a rule's findings matter by configuration.</summary>
/// <param name="Rule">The rule's id or name as written; it need not exist.</param>
/// <param name="Severity">Null for <c>off</c>: findings are left out.</param>
/// <param name="Span">Where the level is written.</param>
public sealed record RuleLevel(Located<string> Rule, Severity? Severity, SourceSpan Span);
