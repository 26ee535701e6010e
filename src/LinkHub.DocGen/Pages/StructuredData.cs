using System.Text.Json;
using System.Text.Json.Serialization;

namespace LinkHub.DocGen.Pages;

/// <summary>Data about a page for search engines, after schema.org in JSON-LD.</summary>
/// <remarks>
/// The serializer escapes characters that could end the element around it. Such a block is data: browsers do
/// not run it, and a policy without inline scripts allows it.
/// </remarks>
public static class StructuredData
{
    /// <summary>
    /// The breadcrumbs of a page and, for guides and ordinary pages, the article; null if addresses are not
    /// known or the page must not be listed.
    /// </summary>
    public static string? Of(HubPage page)
    {
        var shell = page.Shell;
        if (!shell.IsIndexed || shell.Canonical is not { } address || page is HomePage or NotFoundPage)
        {
            return null;
        }

        var trail = Trail(shell, address);
        var document = page switch
        {
            GuidePage guide => new Document([trail, Article(shell, address, guide.LastChanged)]),
            ContentPage content => new Document([trail, Article(shell, address, content.LastChanged)]),
            _ => new Document([trail]),
        };
        return JsonSerializer.Serialize(document, StructuredDataContext.Default.Document);
    }

    private static BreadcrumbList Trail(PageShell shell, string address) => new(
    [
        .. shell.Breadcrumbs.Select((link, index) =>
            new ListItem(index + 1, link.Text, new Uri(new Uri(address), link.Href).AbsoluteUri)),
        new ListItem(shell.Breadcrumbs.Count + 1, shell.Title, Item: null),
    ]);

    private static TechArticle Article(PageShell shell, string address, string? lastChanged) => new(
        shell.Title,
        shell.Description,
        address,
        shell.Original?.Language ?? shell.Hub.Language,
        lastChanged,
        new Organization(shell.Hub.BrandName));

    internal sealed record Document([property: JsonPropertyName("@graph")] IReadOnlyList<Thing> Graph)
    {
        [JsonPropertyName("@context"), JsonPropertyOrder(-1)]
        public string Context => "https://schema.org";
    }

    /// <summary>A node of the graph, which begins with its type.</summary>
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "@type")]
    [JsonDerivedType(typeof(BreadcrumbList), nameof(BreadcrumbList))]
    [JsonDerivedType(typeof(ListItem), nameof(ListItem))]
    [JsonDerivedType(typeof(TechArticle), nameof(TechArticle))]
    [JsonDerivedType(typeof(Organization), nameof(Organization))]
    internal abstract record Thing;

    internal sealed record BreadcrumbList(IReadOnlyList<Thing> ItemListElement) : Thing;

    internal sealed record ListItem(int Position, string Name, string? Item) : Thing;

    internal sealed record TechArticle(
        string Headline, string? Description, string Url, string InLanguage, string? DateModified,
        Thing Publisher) : Thing;

    internal sealed record Organization(string Name) : Thing;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StructuredData.Document))]
internal sealed partial class StructuredDataContext : JsonSerializerContext;
