using LinkHub.GuideCheck.Rules.Pages;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>A rule as the catalogue lists it, whichever program finds its defects.</summary>
public sealed record RuleEntry(DiagnosticRule Rule, RuleFamily Family, RuleOrigin Origin, FixSafety Fixes)
{
    /// <summary>Why the rule is there and what to do, with cases.</summary>
    public RulePage Page => RulePages.Of(Rule);
}
