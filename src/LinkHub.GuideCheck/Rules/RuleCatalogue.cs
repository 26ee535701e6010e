using LinkHub.GuideCheck.Rules.Checking;
using LinkHub.GuideCheck.Rules.Definitions;
using LinkHub.GuideCheck.Rules.Fields;
using LinkHub.GuideCheck.Rules.Guides;
using LinkHub.GuideCheck.Rules.Links;
using LinkHub.GuideCheck.Rules.Scopes;
using LinkHub.GuideCheck.Rules.Structure;
using LinkHub.GuideCheck.Rules.Values;
using LinkHub.GuideCheck.Rules.Words;

namespace LinkHub.GuideCheck.Rules;

/// <summary>All rules that the checker runs, by family and id.</summary>
public static class RuleCatalogue
{
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
}
