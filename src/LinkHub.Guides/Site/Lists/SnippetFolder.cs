using System.Collections.Frozen;
using LinkHub.Guides.Files;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>Reads the files that guides include by an element of their name.</summary>
internal static class SnippetFolder
{
    /// <summary>How the site's guides are read, its snippets included.</summary>
    public static MarkupOptions Options(ContentFolder folder, SiteConfig site, DiagnosticBag diagnostics)
    {
        var snippets = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in folder.List(diagnostics).Where(file => file.Extension is ".mdx" or ".md"))
        {
            var name = Path.GetFileNameWithoutExtension(file.Name);
            if (folder.ReadText(file.Path, site.Limits.GuideBytes, diagnostics) is { } text
                && !snippets.TryAdd(name, text))
            {
                var message = $"`{file.Name}` is a second snippet `{name}`";
                diagnostics.Add(new Diagnostic(ConfigurationRules.OutputCollision, message, text.Span(0, 0))
                {
                    Help = "Rename one of the two.",
                    Related = [new RelatedSpan(snippets[name].Span(0, 0), "the first")],
                });
            }
        }

        return new MarkupOptions
        {
            FrameHosts = site.IframeHosts.ToFrozenSet(StringComparer.Ordinal),
            Snippets = snippets,
            MaximumLength = site.Limits.GuideBytes,
            MaximumNesting = site.Limits.Depth,
            MaximumSteps = site.Limits.Steps,
            MaximumElements = site.Limits.Elements,
            MaximumCells = site.Limits.Cells,
        };
    }
}
