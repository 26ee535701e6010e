using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Themes;

/// <summary>Findings in the templates of a theme and in the pages that they make.</summary>
public static class ThemeRules
{
    /// <summary>A template that cannot be compiled.</summary>
    public static readonly DiagnosticRule TemplateSyntax = new("LH990", "template-syntax", Severity.Error);

    /// <summary>A template that fails, never ends or writes too much.</summary>
    public static readonly DiagnosticRule TemplateFailure = new("LH991", "template-failure", Severity.Error);

    /// <summary>A page made by a template that is not fit to be published.</summary>
    public static readonly DiagnosticRule TemplatePage = new("LH992", "template-page", Severity.Error);
}
