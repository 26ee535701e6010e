using LinkHub.GuideCheck.Rules;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Built pages: what a reader, a search engine or an agent would meet.</summary>
public static class AuditsFamily
{
    public static readonly IReadOnlyList<IRule> Rules =
    [
        new DeadLink(),
        new DeadAnchor(),
        new DuplicateId(),
        new MissingHeadPart(),
        new InlineCode(),
        new ThirdPartyRequest(),
        new FormControlWithoutLabel(),
        new MixedContent(),
        new OrphanPage(),
        new IncompleteList(),
        new PageOverBudget(),
        new BrandWord(),
    ];
}
