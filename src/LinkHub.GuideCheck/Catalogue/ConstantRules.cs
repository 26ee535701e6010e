using LinkHub.GuideCheck.Rules;
using LinkHub.GuideCheck.Rules.Checking;
using LinkHub.GuideCheck.Rules.Links;
using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Binding;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.GuideCheck.Catalogue;

/// <summary>
/// The rules that are constants of the code that finds their defects, rather than classes that the checker
/// runs: those of readers, of the checker's own work, and of the making of hubs.
/// </summary>
internal static class ConstantRules
{
    public static IEnumerable<RuleEntry> Entries => [.. Reading, .. Checking, .. Publishing];

    private static IEnumerable<RuleEntry> Reading =>
    [
        .. Of(
            RuleOrigin.Reading,
            RuleFamily.Guides,
            BindingRules.GuideUnbound,
            BindingRules.AuthMismatch,
            LocaleRules.TranslationAlone,
            LocaleRules.TranslationUnused),
        .. Of(
            RuleOrigin.Reading,
            RuleFamily.Structure,
            MarkupRules.UnbalancedElement,
            MarkupRules.UnknownElement,
            MarkupRules.UnsafeHtml,
            MarkupRules.UnknownVariable,
            MarkupRules.UnsupportedExpression,
            MarkupRules.MissingTitle,
            MarkupRules.MissingDescription,
            MarkupRules.TitleClash,
            MarkupRules.AgentInstruction,
            MarkupRules.MisspeltAttribute,
            MarkupRules.BadFrontMatter,
            MarkupRules.TextUrlMismatch,
            MarkupRules.CyclicSnippet,
            MarkupRules.UnknownAttribute,
            MarkupRules.NestedLink,
            GuideRules.BadActionPanel),
        .. Of(
            RuleOrigin.Reading,
            RuleFamily.Definitions,
            YamlRules.DuplicateKey,
            DefinitionRules.BadType,
            DefinitionRules.UnknownKey,
            DefinitionRules.UndeclaredCredential,
            DefinitionRules.SelectWithoutOptions,
            DefinitionRules.MissingKey,
            DefinitionRules.BadValue,
            DefinitionRules.UnresolvedRef,
            DefinitionRules.CyclicRef,
            YamlRules.Syntax,
            YamlRules.Depth,
            YamlRules.Alias,
            YamlRules.UnknownTag,
            YamlRules.SeveralDocuments,
            DefinitionRules.ReservedName,
            YamlRules.EmptyDocument),
        .. Of(
            RuleOrigin.Reading,
            RuleFamily.Checking,
            TextRules.UnreadableFile,
            TextRules.LimitReached,
            TextRules.BadEncoding,
            TextRules.ControlCharacter),
        .. Of(
            RuleOrigin.Reading,
            RuleFamily.Configuration,
            ConfigurationRules.UnknownSetting,
            ConfigurationRules.BadSetting,
            ConfigurationRules.MissingSetting,
            ConfigurationRules.LowContrast,
            ConfigurationRules.UnsafeAsset,
            ConfigurationRules.UnknownBrand,
            ConfigurationRules.UnknownProvider,
            ConfigurationRules.UnsafeAddress,
            ConfigurationRules.ForbiddenTemplates,
            ConfigurationRules.OutputCollision,
            ConfigurationRules.BadName,
            TextRules.LinkRefused,
            TextRules.NotAFile,
            ConfigurationRules.UnsafeStyle,
            LocaleRules.LocaleIncomplete,
            LocaleRules.LocalePlaceholder,
            ConfigurationRules.MisspeltTemplate,
            ConfigurationRules.UnusedThemeFile),
    ];

    private static IEnumerable<RuleEntry> Checking =>
    [
        Entry(CheckingRules.UnusedSuppression, FixSafety.Safe),
        Entry(CheckingRules.SuppressionWithoutReason, FixSafety.None),
        Entry(CheckingRules.UnknownRule, FixSafety.Unsafe),
        Entry(CheckingRules.StaleBaseline, FixSafety.None),
    ];

    private static IEnumerable<RuleEntry> Publishing =>
    [
        .. Of(
            RuleOrigin.Publishing,
            RuleFamily.Links,
            RedirectRules.Loop,
            RedirectRules.LongChain,
            RedirectRules.BadAddress,
            RedirectRules.Duplicate),
        .. Of(
            RuleOrigin.Publishing,
            RuleFamily.Words,
            WhitelabelRules.HostDomain,
            WhitelabelRules.BrandLeak,
            WhitelabelRules.MissingValue,
            WhitelabelRules.AllowedLeak,
            WhitelabelRules.UnclearName,
            WhitelabelRules.UnusedAllowance),
    ];

    private static IEnumerable<RuleEntry> Of(
        RuleOrigin origin, RuleFamily family, params DiagnosticRule[] rules) =>
        rules.Select(rule => new RuleEntry(rule, family, origin, FixSafety.None));

    private static RuleEntry Entry(DiagnosticRule rule, FixSafety fixes) =>
        new(rule, RuleFamily.Checking, RuleOrigin.Checking, fixes);
}
