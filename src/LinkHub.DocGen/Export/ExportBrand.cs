using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Binding;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Export;

/// <summary>The brand an export is made for, or why there is none.</summary>
internal sealed record ExportBrand(BrandContext? Context, string? Problem)
{
    public static ExportBrand Find(string folder, string id, LibraryOptions options)
    {
        var library = Library.Read(folder, options);
        if (library.Brands.FirstOrDefault(brand => brand.Id == id) is not { } brand)
        {
            var near = Suggestion.Nearest(id, library.Brands.Select(other => other.Id));
            var question = near is null ? "" : $"; did you mean `{near}`?";
            return new ExportBrand(Context: null, $"there is no brand `{id}`{question}");
        }

        var host = library.Brands.FirstOrDefault(other => other.Id == library.Site.HostBrand?.Value);
        return new ExportBrand(new BrandContext(brand, host, library.Site), Problem: null);
    }

    /// <summary>Whether the brand's hub has the guide.</summary>
    public static bool Shows(Guide guide, GuideBinding? binding, BrandContext brand) =>
        BrandSelection.Shows(brand.Brand, guide.Document.FrontMatter)
        && (binding is null || BrandSelection.Shows(brand.Brand, binding.Connector));

    /// <summary>For whom and about what a guide is exported.</summary>
    public static PageContext PageOf(GuideBinding? binding, BrandContext brand)
    {
        var scopes = binding is null
            ? ScopeSelection.ByReader
            : DecidedScopes.For(binding.Connector, binding.Method, brand.Brand, []);
        var subject = new PageSubject(
            binding?.Connector.Key.Value, binding?.Connector.Title.Value, binding?.Method.Label.Value);
        return new PageContext(brand, subject, scopes);
    }

    /// <summary>The guide as the brand shows it: outline and claims are those of the branded text.</summary>
    public static Guide Apply(Guide guide, PageContext page, BrandReport report)
    {
        var document = guide.Document;
        var branded = document with
        {
            Title = Text(document.Title, page, report),
            Description = Text(document.Description, page, report),
            HubName = document.HubName is { } hub ? hub with { Value = page.Brand.Brand.Hub.Value } : null,
            Body = BrandedContent.Apply(document.Body, page, report),
        };
        return GuideReader.Read(branded, []);
    }

    private static Located<LinkHub.Guides.Markup.TemplateText>? Text(
        Located<LinkHub.Guides.Markup.TemplateText>? text, PageContext page, BrandReport report) =>
        text is { } written
            ? written
                with
            { Value = BrandedText.Of(written.Value, written.Span, TextUse.Words, page, report) }
            : null;
}
