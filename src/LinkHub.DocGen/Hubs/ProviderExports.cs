using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>Makes a connector into its part of <c>connectors.json</c>, in the brand's words.</summary>
internal static class ProviderExports
{
    public static ProviderExport Of(
        Connector connector, IReadOnlyList<GuideEntry> guides, BrandContext brand, BrandReport report)
    {
        var page = new PageContext(
            brand, new PageSubject(connector.Key.Value, connector.Title.Value, MethodLabel: null), ScopeSelection.ByReader);
        string Text(Located<string> text) => BrandedText.Of(text.Value, text.Span, TextUse.Words, page, report);

        return new ProviderExport(
            connector.Key.Value,
            Text(connector.Title),
            HubLinks.ProviderAddress(connector),
            [.. connector.Methods.Select(method => Method(method, guides, page, report))])
        {
            Description = connector.Description is { } description ? Text(description) : null,
            Categories = [.. connector.Categories.Select(Text)],
        };
    }

    private static MethodExport Method(
        AuthMethod method, IReadOnlyList<GuideEntry> guides, PageContext page, BrandReport report)
    {
        var label = BrandedText.Of(method.Label.Value, method.Label.Span, TextUse.Words, page, report);
        var subject = page with { Subject = page.Subject with { MethodLabel = method.Label.Value } };
        IEnumerable<GuideExport> exports =
            from kind in GuideKinds.All
            let fields = AskedFields.Of(method, kind)
            let guide = guides.FirstOrDefault(g => ReferenceEquals(g.Method, method) && g.Kind == kind)
            where guide is not null || fields.Count > 0
            select new GuideExport(
                kind.Slug(),
                guide is null ? label : Title(guide, subject, report),
                guide?.Address,
                [.. fields.Select(field => Field(field, page, report))]);
        return new MethodExport(method.Slug, label, ExportNames.Of(method.Type.Value), [.. exports])
        {
            GrantType = method.GrantType?.Value,
            RequiredScopes = [.. method.RequiredScopes.Select(scope => scope.Value)],
        };
    }

    private static string Title(GuideEntry guide, PageContext page, BrandReport report) =>
        BrandedText.Of(guide.Title, guide.Method.Label.Span, TextUse.Words, page, report).ToString();

    private static FieldExport Field(CredentialField field, PageContext page, BrandReport report) => new(
        field.Key.Value,
        BrandedText.Of(field.Label.Value, field.Label.Span, TextUse.Words, page, report),
        ExportNames.Of(field.Type.Value),
        field.IsRequired,
        field.IsSecret);
}
