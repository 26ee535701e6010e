using LinkHub.GuideCheck.Rules.Links;
using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>The rules that hubs are held to while they are made, by family.</summary>
internal static class PublishingRules
{
    public static IEnumerable<RuleEntry> Entries =>
    [
        .. Of(
            RuleFamily.Links,
            RedirectRules.Loop,
            RedirectRules.LongChain,
            RedirectRules.BadAddress,
            RedirectRules.Duplicate),
        .. Of(
            RuleFamily.Words,
            WhitelabelRules.HostDomain,
            WhitelabelRules.BrandLeak,
            WhitelabelRules.MissingValue,
            WhitelabelRules.AllowedLeak,
            WhitelabelRules.UnclearName,
            WhitelabelRules.UnusedAllowance),
    ];

    private static IEnumerable<RuleEntry> Of(RuleFamily family, params DiagnosticRule[] rules) =>
        rules.Select(rule => new RuleEntry(rule, family, RuleOrigin.Publishing, FixSafety.None));
}
