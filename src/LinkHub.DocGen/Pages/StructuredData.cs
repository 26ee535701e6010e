using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LinkHub.DocGen.Pages;

/// <summary>What search engines are told about a page, after schema.org in JSON-LD.</summary>
/// <remarks>
/// The writer escapes what could end the element it stands in. Such a block is data: browsers neither run it
/// nor hold it against a policy without inline scripts.
/// </remarks>
public static class StructuredData
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The trail to a page, and for guides and ordinary pages the article; null where addresses are not known
    /// or the page is not to be listed.
    /// </summary>
    public static string? Of(HubPage page)
    {
        var shell = page.Shell;
        if (!shell.IsIndexed || shell.Canonical is null || page is HomePage or NotFoundPage)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        WriteTrail(json, shell);
        if (page is GuidePage or ContentPage)
        {
            WriteArticle(json, shell, page is GuidePage guide ? guide.LastChanged : ((ContentPage)page).LastChanged);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return StrictUtf8.GetString(buffer.WrittenSpan);
    }

    private static void WriteTrail(Utf8JsonWriter json, PageShell shell)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var place = 0;
        foreach (var link in shell.Breadcrumbs)
        {
            WriteItem(json, ++place, link.Text, new Uri(new Uri(shell.Canonical!), link.Href).AbsoluteUri);
        }

        WriteItem(json, ++place, shell.Title, item: null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, int place, string name, string? item)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", place);
        json.WriteString("name", name);
        if (item is not null)
        {
            json.WriteString("item", item);
        }

        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, PageShell shell, string? lastChanged)
    {
        json.WriteStartObject();
        json.WriteString("@type", "TechArticle");
        json.WriteString("headline", shell.Title);
        if (shell.Description is { } description)
        {
            json.WriteString("description", description);
        }

        json.WriteString("url", shell.Canonical);
        json.WriteString("inLanguage", shell.Original?.Language ?? shell.Hub.Language);
        if (lastChanged is not null)
        {
            json.WriteString("dateModified", lastChanged);
        }

        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", shell.Hub.BrandName);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
