using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits.References;

/// <summary>The links and pictures of a page's Markdown twin.</summary>
internal static class MarkdownReferences
{
    public static IEnumerable<Reference> Of(string path, SourceFile file, HubAddresses addresses) =>
        from address in MarkupReader.Read(file, MarkupOptions.Default, []).Body.SelectMany(Addresses)
        let written = address.Value.ToString()
        where written.Length > 0
        select new Reference(
            ReferenceKind.Mention, addresses.Resolve(path, written), address.Span.Start, address.Span.Length);

    private static IEnumerable<Located<TemplateText>> Addresses(Node node)
    {
        IEnumerable<Located<TemplateText>> own = node switch
        {
            LinkNode link => [link.Href],
            ImageNode image => [image.Source],
            ElementNode element when element.Attribute("href") is { Value: { } href } written =>
                [new Located<TemplateText>(href, written.ValueSpan)],
            _ => [],
        };
        return own.Concat(node.Children.SelectMany(Addresses));
    }
}
