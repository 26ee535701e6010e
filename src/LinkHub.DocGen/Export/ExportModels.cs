using System.Collections.Concurrent;
using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Whitelabel;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Themes.Models;

namespace LinkHub.DocGen.Export;

/// <summary>Makes the models of an export's template. For use by several threads.</summary>
/// <param name="folder">Has the guides.</param>
/// <param name="brand">Whose words they are in; null for those of the folder.</param>
internal sealed class ExportModels(GuideFolder folder, BrandContext? brand)
{
    private readonly ConcurrentDictionary<string, Lazy<SpokenSite>> _sites = new(StringComparer.Ordinal);

    /// <summary>What was found in the locales that were used.</summary>
    public IReadOnlyList<Diagnostic> Findings => [.. _sites.OrderBy(site => site.Key, StringComparer.Ordinal)
        .SelectMany(site => site.Value.Value.Findings)];

    /// <summary>The model of one guide.</summary>
    /// <param name="text">The guide as it was read.</param>
    /// <param name="guide">The guide in the brand's words.</param>
    /// <param name="page">For whom it is; null without a brand.</param>
    /// <param name="report">Receives what is found in the definition's words.</param>
    public ExportModel Of(LooseText text, Guide guide, PageContext? page, BrandReport report)
    {
        var language = folder.LanguageOf(text.File);
        var (site, words, _) = SiteOf(language);
        var (document, outline, binding) = (guide.Document, guide.Outline, text.Binding);
        return new ExportModel
        {
            Site = site,
            Path = text.Path,
            Title = document.Title?.Value.ToString() ?? "",
            Description = document.Description?.Value.ToString(),
            Language = language,
            ProviderKey = binding?.Connector.Key.Value,
            ProviderName = Say(binding?.Connector.Title),
            Method = Say(binding?.Method.Label),
            Kind = binding?.Kind.Slug(),
            Body = new HtmlPart(() => PlainHtmlWriter.Write(document.Body)),
            Markdown = new HtmlPart(() => GuideMarkdown.Write(document)),
            Parts = [
                .. outline.Sections.Where(section => section.Title is not null || section.Blocks.Count > 0)
                    .Select(Of)],
            Fields = binding is null ? [] : [
                .. AskedFields.Of(binding.Method, binding.Kind).Select(field => new FieldModel(
                    field.Key.Value, Say(field.Label)!, field.IsRequired, FieldView.HintOf(field, words)))],
            Links = [
                .. outline.Links.Select(link =>
                    new LinkModel(NodeWords.Of(link), link.Href.Value.ToString()))],
            Pictures = [
                .. outline.Images.Select(image => new PictureModel(
                    image.Source.Value.ToString(), image.Alternative?.Value.ToString() ?? ""))],
        };

        string? Say(Located<string>? words) => words is not { } written ? null
            : page is null ? written.Value
            : BrandedText.Of(written.Value, written.Span, TextUse.Words, page, report);
    }

    /// <summary>The model of all guides.</summary>
    /// <param name="guides">In any order.</param>
    public ExportListModel Of(IEnumerable<ExportModel> guides) => new()
    {
        Site = SiteOf(folder.Site.Language).Site,
        Guides = [.. guides.OrderBy(guide => guide.Path, StringComparer.Ordinal)],
    };

    private static ExportPartModel Of(GuideSection section) => new()
    {
        Title = section.Title?.Value.ToString(),
        Level = section.Level,
        Body = Html(section.Blocks),
        Markdown = Markdown(section.Blocks),
        Steps = [
            .. section.Steps.Select(step => new ExportStepModel
            {
                Number = step.Number,
                Title = step.Title.Value.ToString(),
                Body = Html(step.Blocks),
                Markdown = Markdown(step.Blocks),
            })],
    };

    private static HtmlPart Html(IReadOnlyList<Node> blocks) => new(() => PlainHtmlWriter.Write(blocks));

    private static HtmlPart Markdown(IReadOnlyList<Node> blocks) => new(() => MarkdownWriter.Write(blocks));

    private SpokenSite SiteOf(string language) =>
        _sites.GetOrAdd(language, tag => new Lazy<SpokenSite>(() => Speak(tag))).Value;

    private SpokenSite Speak(string language)
    {
        var (locale, report) = (folder.LocaleOf(language), new BrandReport());
        var page = brand is null ? null : new PageContext(brand, PageSubject.None, ScopeSelection.ByReader)
        {
            Language = language,
        };
        var words = Wording.Of(locale, text => page is not null && locale.IsOwn(text)
            ? BrandedText.Of(text.Value, text.Span, TextUse.Words, page, report)
            : text.Value);
        var site = new SiteModel
        {
            BrandName = brand?.Brand.Name.Value ?? "",
            HubName = brand?.Brand.Hub.Value ?? "",
            Language = language,
            IsRightToLeft = locale.IsRightToLeft,
            IsWhitelabel = brand?.IsWhitelabel ?? false,
            Texts = key => words.Texts.GetValueOrDefault(key),
        };
        return new SpokenSite(site, words, [.. report.Diagnostics]);
    }

    private sealed record SpokenSite(SiteModel Site, Wording Words, IReadOnlyList<Diagnostic> Findings);
}
