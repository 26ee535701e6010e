using LinkHub.GuideCheck.Audits;
using LinkHub.GuideCheck.Rules;
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

namespace LinkHub.GuideCheck.Catalogue;

/// <summary>
/// All rules: those that the checker runs, those that audit built hubs, and those that other work finds.
/// </summary>
public static class RuleCatalogue
{
    private static readonly (RuleFamily Family, IRule[] Rules)[] Checking =
    [
        (RuleFamily.Fields,
        [
            new MissingField(),
            new UnknownField(),
            new LabelDiffers(),
            new LabelCase(),
            new LabelNear(),
            new LabelTypo(),
            new FieldOrder(),
            new OptionalMismatch(),
            new HiddenFieldNamed(),
            new FieldsDisagree(),
            new AmbiguousLabels(),
            new WrongFieldCount(),
            new ProseNamesNoField(),
        ]),
        (RuleFamily.Guides,
        [
            new GuideMissing(),
            new GuideOrphan(),
            new MethodLabelDiffers(),
            new SupportLinkWrong(),
            new DocSectionDead(),
            new DocSectionMissing(),
            new KindMismatch(),
            new GuideAndDefinitionDiffer(),
            new GuideStale(),
        ]),
        (RuleFamily.Structure,
        [
            new StepOutsideSteps(),
            new StrayInSteps(),
            new EmptyStep(),
            new DuplicateStepTitle(),
            new StepNumberGap(),
            new HeadingSkip(),
            new ListAsText(),
            new NoLinkingStep(),
            new RepeatedStep(),
            new SameTitle(),
            new TrailingColon(),
            new StrayAsterisk(),
        ]),
        (RuleFamily.Links,
        [
            new BrokenLink(),
            new LinkIntoHidden(),
            new RemoteImage(),
            new MissingImage(),
            new BrokenAnchor(),
            new MissingAlt(),
            new AltIsFileName(),
            new DuplicateAlt(),
            new VagueLinkText(),
            new PlainHttp(),
            new DevHost(),
            new CallbackMismatch(),
            new NoOpener(),
        ]),
        (RuleFamily.Values,
        [
            new ExampleBreaksPattern(),
            new AffixDoubled(),
            new EnumUnmentioned(),
            new EnumUnknown(),
            new DefaultDiffers(),
            new LiveSecret(),
            new SecretShown(),
        ]),
        (RuleFamily.Words,
        [
            new HostBrandHardCoded(),
            new ForeignBrand(),
            new WrongProvider(),
            new WrongArticle(),
            new CopyPaste(),
            new LabelMisspelt(),
            new RepeatedWord(),
        ]),
        (RuleFamily.Scopes,
        [
            new UnknownScope(),
            new ScopeWithoutAction(),
            new ActionWithoutGuidePart(),
            new ScopesListEmpty(),
        ]),
        (RuleFamily.Definitions,
        [
            new PatternInvalid(),
            new PatternDiffers(),
            new PatternSlow(),
            new PlaceholderBreaksPattern(),
            new SecretUnmarked(),
            new UnusedField(),
            new LabelStyle(),
            new ConditionCycle(),
        ]),
    ];

    /// <summary>The rules that the checker runs, by family.</summary>
    public static readonly IReadOnlyList<IRule> Rules = [.. Checking.SelectMany(family => family.Rules)];

    /// <summary>The rules for built hubs: what a reader, a search engine or an agent would meet.</summary>
    public static readonly IReadOnlyList<IRule> Audits =
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

    /// <summary>Every rule that a finding can name, by id.</summary>
    public static IReadOnlyList<RuleEntry> All { get; } =
    [
        .. ConstantRules.Entries
            .Concat(Checking.SelectMany(family => Of(family.Family, RuleOrigin.Checking, family.Rules)))
            .Concat(Of(RuleFamily.Audits, RuleOrigin.Auditing, Audits))
            .OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule of an id or a name, in any case, or null if there is none.</summary>
    public static RuleEntry? Find(string idOrName) => All.FirstOrDefault(entry =>
        entry.Rule.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase)
        || entry.Rule.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The nearest id or name for one that no rule has, or null if none is near. All ids are near one
    /// another, so a well-formed id has none.
    /// </summary>
    public static string? Nearest(string idOrName) => IsId(idOrName)
        ? null
        : Suggestion.Nearest(idOrName, All.SelectMany(entry => new[] { entry.Rule.Name, entry.Rule.Id }));

    /// <summary>The finding for a name that no rule has.</summary>
    /// <param name="name">The name as it is written in a comment or a setting.</param>
    internal static Diagnostic Unknown(Located<string> name)
    {
        var near = Nearest(name.Value);
        return new Diagnostic(
            CheckingRules.UnknownRule, $"there is no rule `{VisibleText.Of(name.Value)}`", name.Span)
        {
            Help = near is null ? "Choose a rule that `guidecheck rules` lists." : $"Write `{near}`.",
            Fix = near is null
                ? null
                : new Fix($"Write `{near}`", IsSafe: false, [new TextEdit(name.Span, near)]),
        };
    }

    private static bool IsId(string text) =>
        text.StartsWith("LH", StringComparison.OrdinalIgnoreCase) && text.Length == 5
            && text[2..].All(char.IsAsciiDigit);

    private static IEnumerable<RuleEntry> Of(
        RuleFamily family, RuleOrigin origin, IEnumerable<IRule> rules) =>
        rules.Select(rule => new RuleEntry(rule.Rule, family, origin, rule.Fixes));
}
