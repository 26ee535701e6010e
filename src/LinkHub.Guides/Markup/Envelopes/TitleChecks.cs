using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Envelopes;

/// <summary>Reports documents without a title or description, and those with two titles.</summary>
internal static class TitleChecks
{
    private const int MaximumReported = 20;

    public static void Check(MarkupDocument document, DiagnosticBag diagnostics)
    {
        var start = document.FrontMatter.Span ?? document.File.Span(0, 0);
        if (document.Title is null)
        {
            diagnostics.Add(
                MarkupRules.MissingTitle,
                start,
                "the guide has no title",
                "Write `title` in the front matter.");
        }

        if (document.Description is null)
        {
            diagnostics.Add(
                MarkupRules.MissingDescription,
                start,
                "the guide has no description",
                "Write `description` in the front matter.");
        }

        var headings = document.Body.OfType<HeadingNode>().Where(h => h.Level == 1).ToList();
        var first = document.Title is null ? 1 : 0;
        foreach (var heading in headings.Skip(first).Take(MaximumReported))
        {
            var title = document.Title?.Span ?? headings[0].Span;
            diagnostics.Add(
                new Diagnostic(MarkupRules.TitleClash, "the guide has a second title", heading.Span)
                {
                    Related = [new RelatedSpan(title, "the title is here")],
                    Help = "Make it a heading of level 2.",
                });
        }
    }
}
