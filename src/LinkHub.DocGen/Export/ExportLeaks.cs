using System.Text;
using LinkHub.DocGen.Whitelabel;
using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;
using LinkHub.Guides.Whitelabel;
using LinkHub.Guides.Whitelabel.Names;
using LinkHub.Themes.Rendering;

namespace LinkHub.DocGen.Export;

/// <summary>Finds host words in what a template wrote, and where they come from.</summary>
internal static class ExportLeaks
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="target">The file, relative to the output folder.</param>
    /// <param name="text">What it would hold.</param>
    /// <param name="places">Finds where the template wrote a part of the text.</param>
    /// <param name="templates">The template and those that it includes.</param>
    /// <param name="nodes">The content of the guides in it, in the brand's words.</param>
    /// <param name="page">For whom and about what it is.</param>
    /// <param name="report">Receives the findings.</param>
    public static void Report(
        string target,
        string text,
        Func<OutputPlaces> places,
        IReadOnlyList<SourceFile> templates,
        IReadOnlyList<Node> nodes,
        PageContext page,
        BrandReport report)
    {
        var functional = page.Subject.ConnectorKey is null
            ? page.Brand.AllFunctional
            : page.Brand.FunctionalFor(page.Subject.ConnectorKey);
        var leaks = page.Brand.Scanner.Scan(target, text, functional).Where(leak => !leak.IsAllowed).ToList();
        if (leaks.Count == 0)
        {
            return;
        }

        var (bytes, known) = (Utf8.GetBytes(text), places());
        var others = new List<Leak>();
        foreach (var leak in leaks)
        {
            var written = leak.Offset < 0
                ? null
                : known.Find(Utf8.GetCharCount(bytes, 0, (int)leak.Offset), leak.Word.Length);
            if (written is { } span)
            {
                report.Diagnostics.Add(Finding(leak, span, page));
            }
            else
            {
                others.Add(leak);
            }
        }

        LeakFindings.Add(
            [.. others.Where(leak => !IsOfCode(leak, templates, nodes, page, report))],
            bytes,
            new LeakOrigins(nodes, []),
            page,
            report);
    }

    // A word that code of the template puts into the text, which no place tells.
    private static bool IsOfCode(
        Leak leak,
        IReadOnlyList<SourceFile> templates,
        IReadOnlyList<Node> nodes,
        PageContext page,
        BrandReport report)
    {
        if (leak.Offset < 0 || report.ReportedWords.Contains(leak.Word)
            || LeakSource.Find(leak.Word, nodes, page) is not null)
        {
            return false;
        }

        var written = templates.SelectMany(file => page.Brand.Scanner.Find(file.Text)
            .Where(hit => hit.Word == leak.Word)
            .Select(hit => (SourceSpan?)file.Span(hit.Start, hit.End))).FirstOrDefault();
        if (written is not { } span)
        {
            return false;
        }

        report.Diagnostics.Add(Finding(leak, span, page));
        return true;
    }

    private static Diagnostic Finding(Leak leak, SourceSpan span, PageContext page) =>
        leak.Use == NameUse.Unclear
            ? UnclearName.Finding(leak.Word, span, isSource: false)
            : new Diagnostic(
                WhitelabelRules.BrandLeak,
                $"the export for `{page.Brand.Brand.Id}` would show `{leak.Word}`",
                span)
            {
                Help = "Write `@Model.Site.BrandName` if the brand is meant, or leave the word out.",
            };
}
