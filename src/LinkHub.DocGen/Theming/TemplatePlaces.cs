using LinkHub.DocGen.Assets;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;
using LinkHub.Themes.Rendering;

namespace LinkHub.DocGen.Theming;

/// <summary>Finds the place in a template that wrote a part of a page.</summary>
/// <param name="theme">The templates.</param>
/// <param name="places">What was written where.</param>
/// <param name="main">The template that shows the page in <c>main</c>.</param>
internal sealed class TemplatePlaces(HubTheme theme, OutputPlaces places, string main)
{
    // From the outside in: a part that nobody wrote is missing there first.
    private readonly string[] _order =
    [
        ThemeTemplates.Layout, main, ThemeTemplates.Header, ThemeTemplates.Footer, ThemeTemplates.Contents,
        ThemeTemplates.ProviderCard, ThemeTemplates.Step, ThemeTemplates.Callout,
    ];

    /// <summary>A finding about the page, moved to the template.</summary>
    public Diagnostic In(Diagnostic finding) => finding with { Span = Of(finding.Span), Related = [] };

    /// <summary>
    /// What a template wrote itself is found exactly, what came out of an expression by its words; where
    /// neither helps, it is the first line of the outermost template.
    /// </summary>
    public SourceSpan Of(SourceSpan inPage) =>
        Exact(inPage) ?? ByWords(inPage.Text) ?? Top();

    private SourceSpan? Exact(SourceSpan inPage) =>
        inPage.Length > 0 && places.Text == inPage.File.Text
            ? places.Find(inPage.Start, inPage.Length)
            : null;

    private SourceSpan? ByWords(string words)
    {
        foreach (var name in InOrder())
        {
            var file = theme.Templates.File(name);
            var at = words.Length == 0 ? -1 : file.Text.IndexOf(words, StringComparison.Ordinal);
            if (at >= 0)
            {
                return file.Span(at, at + words.Length);
            }
        }

        return null;
    }

    private SourceSpan Top()
    {
        var file = theme.Templates.File(InOrder().First());
        return file.Span(0, file.Line(1).Length);
    }

    private IEnumerable<string> InOrder() => _order.Where(theme.Has)
        .Concat(theme.Folder.Templates.Keys).Distinct(StringComparer.Ordinal);
}
