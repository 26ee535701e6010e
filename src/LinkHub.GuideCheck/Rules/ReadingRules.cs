using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Binding;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.GuideCheck.Rules;

/// <summary>The rules that readers hold files to, by family.</summary>
internal static class ReadingRules
{
    public static IEnumerable<RuleEntry> Entries =>
    [
        .. Of(
            RuleFamily.Guides,
            BindingRules.GuideUnbound,
            BindingRules.AuthMismatch,
            LocaleRules.TranslationAlone,
            LocaleRules.TranslationUnused),
        .. Of(
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
            RuleFamily.Checking,
            TextRules.UnreadableFile,
            TextRules.LimitReached,
            TextRules.BadEncoding,
            TextRules.ControlCharacter),
        .. Of(
            RuleFamily.Configuration,
            ConfigurationRules.UnknownSetting,
            ConfigurationRules.BadSetting,
            ConfigurationRules.MissingSetting,
            ConfigurationRules.LowContrast,
            ConfigurationRules.UnsafeAsset,
            ConfigurationRules.UnknownBrand,
            ConfigurationRules.UnknownProvider,
            ConfigurationRules.UnsafeAddress,
            ConfigurationRules.OutputCollision,
            ConfigurationRules.BadName,
            TextRules.LinkRefused,
            TextRules.NotAFile,
            ConfigurationRules.UnsafeStyle,
            LocaleRules.LocaleIncomplete,
            LocaleRules.LocalePlaceholder),
    ];

    private static IEnumerable<RuleEntry> Of(RuleFamily family, params DiagnosticRule[] rules) =>
        rules.Select(rule => new RuleEntry(rule, family, RuleOrigin.Reading, FixSafety.None));
}
