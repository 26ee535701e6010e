using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Languages;

/// <summary>What can be wrong with locales and translations.</summary>
public static class LocaleRules
{
    public static readonly DiagnosticRule LocaleIncomplete = new("LH964", "locale-incomplete", Severity.Hint);
    public static readonly DiagnosticRule LocalePlaceholder = new("LH965", "locale-placeholder", Severity.Error);
    public static readonly DiagnosticRule TranslationAlone = new("LH212", "translation-alone", Severity.Warning);
    public static readonly DiagnosticRule TranslationUnused = new("LH213", "translation-unused", Severity.Hint);
}
