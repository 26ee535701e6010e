using System.Collections.Concurrent;
using System.Text;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Themes.Models;

namespace LinkHub.DocGen.Export;

/// <summary>
/// Writes the guides of a folder with a template: each as a file of its own, or all as one.
/// </summary>
/// <param name="files">Where they go.</param>
/// <param name="folder">Has the guides.</param>
/// <param name="brand">Whose words they are in; null for those of the folder.</param>
/// <param name="template">Renders them.</param>
internal sealed class TemplateExport(
    ExportedFiles files, GuideFolder folder, BrandContext? brand, ExportTemplate template) : IExportConsumer
{
    private readonly ExportModels _models = new(folder, brand);
    private readonly ConcurrentBag<string> _hidden = [];
    private readonly ConcurrentBag<ListedGuide> _listed = [];
    private readonly ConcurrentBag<(string Path, Diagnostic Found)> _inTemplates = [];
    private volatile bool _showsHost;

    public IReadOnlyCollection<string> Hidden => _hidden;

    /// <summary>What is wrong with the templates, each once, in order.</summary>
    public IReadOnlyList<Diagnostic> InTemplates => [
        .. _inTemplates.OrderBy(one => one.Path, StringComparer.Ordinal).Select(one => one.Found)
            .DistinctBy(found => (found.Span.ToString(), found.Message))
            .OrderBy(found => found, DiagnosticOrder.Instance)];

    /// <summary>Whether the files may be put in place.</summary>
    public bool IsFit => !_showsHost && _inTemplates.IsEmpty;

    public void Take(ContentText text, DiagnosticBag findings)
    {
        if (text is not LooseText { Guide: var guide, Binding: var binding } loose)
        {
            return;
        }

        if (brand is not null && !ExportBrand.Shows(guide, binding, brand))
        {
            _hidden.Add(loose.Path);
            return;
        }

        var report = new BrandReport();
        var page = brand is null ? null : ExportBrand.PageOf(binding, brand);
        guide = page is null ? guide : ExportBrand.Apply(guide, page, report);
        var model = _models.Of(loose, guide, page, report);
        if (template.IsList)
        {
            _listed.Add(new ListedGuide(model, guide.Document.Body, report));
        }
        else
        {
            var target = ExportWriter.Target(loose.File, template.Extension);
            Write(target, model, loose.Path, page, guide.Document.Body, report);
        }

        Report(report, loose.Path, findings);
    }

    public void Finish(OrderedWork work, DiagnosticBag findings)
    {
        if (template.IsList)
        {
            var guides = _listed.OrderBy(guide => guide.Model.Path, StringComparer.Ordinal).ToList();
            var report = new BrandReport
            {
                ReportedWords = Words(guide => guide.Report.ReportedWords),
                LeftNames = Words(guide => guide.Report.LeftNames),
                AllowedNames = Words(guide => guide.Report.AllowedNames),
            };
            var page = brand is null
                ? null
                : new PageContext(brand, PageSubject.None, ScopeSelection.ByReader);
            var nodes = guides.SelectMany(guide => guide.Body).ToList();
            var all = _models.Of(guides.Select(guide => guide.Model));
            Write(template.ListTarget, all, "", page, nodes, report);
            Report(report, "", findings);
        }

        findings.AddRange(_models.Findings);
    }

    private HashSet<string> Words(Func<ListedGuide, IEnumerable<string>> of) =>
        _listed.SelectMany(of).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private void Write(
        string target, TemplateModel model, string path, PageContext? page, IReadOnlyList<Node> nodes,
        BrandReport report)
    {
        var (text, finding) = template.Render(model);
        if (text is null)
        {
            var place = path.Length == 0 ? "" : $" It fails for `{path}`.";
            _inTemplates.Add((path, finding! with
            {
                Help = $"Correct the template; nothing is written until it renders every guide.{place}",
            }));
            return;
        }

        if (page is not null)
        {
            ExportLeaks.Report(
                target, text, () => template.PlacesOf(model), template.Files, nodes, page, report);
        }

        files.Write(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
    }

    // What is found in a template has a path of another folder than what is found in the content.
    private void Report(BrandReport report, string path, DiagnosticBag findings)
    {
        if (report.Diagnostics.Any(found => found.Severity == Severity.Error))
        {
            _showsHost = true;
        }

        foreach (var found in report.Diagnostics)
        {
            if (template.Files.Contains(found.Span.File))
            {
                _inTemplates.Add((path, found));
            }
            else
            {
                findings.Add(found);
            }
        }
    }

    private sealed record ListedGuide(ExportModel Model, IReadOnlyList<Node> Body, BrandReport Report);
}
