using LinkHub.DocGen.Links;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Agents;

/// <summary>A provider in <c>connectors.json</c>. All texts are in the brand's words.</summary>
/// <param name="Key">The connector's key.</param>
/// <param name="Title">The provider's name.</param>
/// <param name="Address">Its page, below the base path.</param>
/// <param name="Methods">In the definition's order.</param>
public sealed record ProviderExport(
    string Key, string Title, string Address, IReadOnlyList<MethodExport> Methods)
{
    public string? Description { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public static ProviderExport Of(
        Connector connector, IReadOnlyList<GuideEntry> guides, BrandContext brand, BrandReport report)
    {
        var page = new PageContext(
            brand, new PageSubject(connector.Key.Value, connector.Title.Value, MethodLabel: null),
            ScopeSelection.ByReader);
        string Text(Located<string> text) =>
            BrandedText.Of(text.Value, text.Span, TextUse.Words, page, report);

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
                guide is null ? label : TitleOf(guide, subject, report),
                guide?.Address,
                [.. fields.Select(field => Field(field, page, report))]);
        return new MethodExport(method.Slug, label, ExportNames.Of(method.Type.Value), [.. exports])
        {
            GrantType = method.GrantType?.Value,
            RequiredScopes = [.. method.RequiredScopes.Select(scope => scope.Value)],
        };
    }

    private static string TitleOf(GuideEntry guide, PageContext page, BrandReport report) =>
        BrandedText.Of(guide.Title, guide.Method.Label.Span, TextUse.Words, page, report).ToString();

    private static FieldExport Field(CredentialField field, PageContext page, BrandReport report) => new(
        field.Key.Value,
        BrandedText.Of(field.Label.Value, field.Label.Span, TextUse.Words, page, report),
        ExportNames.Of(field.Type.Value),
        field.IsRequired,
        field.IsSecret);
}

/// <summary>An auth method in <c>connectors.json</c>.</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Label">The method's name in forms and guides.</param>
/// <param name="Type"><c>custom</c>, <c>oauth2</c> or <c>mcp</c>.</param>
/// <param name="Guides">Its guides, at most one of each kind.</param>
public sealed record MethodExport(string Slug, string Label, string Type, IReadOnlyList<GuideExport> Guides)
{
    public string? GrantType { get; init; }

    public IReadOnlyList<string> RequiredScopes { get; init; } = [];
}

/// <summary>A guide in <c>connectors.json</c> with the fields its form asks for.</summary>
/// <param name="Kind"><c>link-account</c> or <c>connector-profile</c>.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Address">Below the base path, or null if the form has no guide.</param>
/// <param name="Fields">Those that are asked, in the form's order.</param>
public sealed record GuideExport(
    string Kind, string Title, string? Address, IReadOnlyList<FieldExport> Fields);

/// <summary>An asked field in <c>connectors.json</c>.</summary>
/// <param name="Key">The name that the value is sent under.</param>
/// <param name="Label">The field's name in forms and guides.</param>
/// <param name="Type"><c>text</c>, <c>password</c>, <c>text_area</c> or <c>select</c>.</param>
/// <param name="IsRequired">Whether the field must be filled in.</param>
/// <param name="IsSecret">Whether the value must not be seen.</param>
public sealed record FieldExport(string Key, string Label, string Type, bool IsRequired, bool IsSecret);

/// <summary>The spelling of a definition's kinds in exported data: the definition's own.</summary>
internal static class ExportNames
{
    public static string Of(FieldType type) => type switch
    {
        FieldType.Password => "password",
        FieldType.TextArea => "text_area",
        FieldType.Select => "select",
        _ => "text",
    };

    public static string Of(AuthType type) => type switch
    {
        AuthType.OAuth2 => "oauth2",
        AuthType.Mcp => "mcp",
        _ => "custom",
    };
}
