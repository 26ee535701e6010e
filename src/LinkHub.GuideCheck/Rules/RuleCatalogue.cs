using LinkHub.GuideCheck.Audits;
using LinkHub.GuideCheck.Rules.Checking;
using LinkHub.GuideCheck.Rules.Definitions;
using LinkHub.GuideCheck.Rules.Fields;
using LinkHub.GuideCheck.Rules.Guides;
using LinkHub.GuideCheck.Rules.Links;
using LinkHub.GuideCheck.Rules.Scopes;
using LinkHub.GuideCheck.Rules.Structure;
using LinkHub.GuideCheck.Rules.Values;
using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>All rules: those that the checker runs, and those that other work finds.</summary>
public static class RuleCatalogue
{
    /// <summary>What the checker runs, by family.</summary>
    public static readonly IReadOnlyList<IRule> Rules =
    [
        .. FieldsFamily.Rules,
        .. GuidesFamily.Rules,
        .. StructureFamily.Rules,
        .. LinksFamily.Rules,
        .. ValuesFamily.Rules,
        .. WordsFamily.Rules,
        .. ScopesFamily.Rules,
        .. DefinitionsFamily.Rules,
        .. CheckingFamily.Rules,
    ];

    /// <summary>Every rule that a finding can name, by id.</summary>
    public static IReadOnlyList<RuleEntry> All { get; } =
    [
        .. ReadingRules.Entries.Concat(PublishingRules.Entries).Concat(CheckingRules.Entries)
            .Concat(Checked()).Concat(Audited())
            .OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule of an id or a name, in any case; null where there is none.</summary>
    public static RuleEntry? Find(string idOrName) => All.FirstOrDefault(entry =>
        entry.Rule.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase)
        || entry.Rule.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The id or name that was meant by one that no rule has; null where none is near. All ids are near one
    /// another, so for one that is well made none is.
    /// </summary>
    public static string? Nearest(string idOrName) => IsId(idOrName)
        ? null
        : Suggestion.Nearest(idOrName, All.SelectMany(entry => new[] { entry.Rule.Name, entry.Rule.Id }));

    private static bool IsId(string text) =>
        text.StartsWith("LH", StringComparison.OrdinalIgnoreCase) && text.Length == 5 && text[2..].All(char.IsAsciiDigit);

    private static IEnumerable<RuleEntry> Checked() =>
    [
        .. Of(RuleFamily.Fields, FieldsFamily.Rules),
        .. Of(RuleFamily.Guides, GuidesFamily.Rules),
        .. Of(RuleFamily.Structure, StructureFamily.Rules),
        .. Of(RuleFamily.Links, LinksFamily.Rules),
        .. Of(RuleFamily.Values, ValuesFamily.Rules),
        .. Of(RuleFamily.Words, WordsFamily.Rules),
        .. Of(RuleFamily.Scopes, ScopesFamily.Rules),
        .. Of(RuleFamily.Definitions, DefinitionsFamily.Rules),
        .. Of(RuleFamily.Checking, CheckingFamily.Rules),
    ];

    private static IEnumerable<RuleEntry> Audited() =>
        AuditsFamily.Rules.Select(rule => new RuleEntry(rule.Rule, RuleFamily.Audits, RuleOrigin.Auditing, rule.Fixes));

    private static IEnumerable<RuleEntry> Of(RuleFamily family, IReadOnlyList<IRule> rules) =>
        rules.Select(rule => new RuleEntry(rule.Rule, family, RuleOrigin.Checking, rule.Fixes));
}
