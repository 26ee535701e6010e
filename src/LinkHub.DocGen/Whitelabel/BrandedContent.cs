using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// A guide's content as one brand's hub shows it: parts that the hub leaves out are removed, and every text
/// is literal and in the brand's words. Everything that a hub publishes is made from this.
/// </summary>
public static class BrandedContent
{
    private static readonly HashSet<string> AddressAttributes =
        new(["href", "src", "cite", "poster", "srcset", "action", "url"], StringComparer.OrdinalIgnoreCase);

    // Scopes are keys of the provider, not words; the node's conditions have them too.
    private const string ScopesAttribute = "data-guide-scopes";

    /// <summary>The branded nodes; nodes that nothing applies to are the same instances.</summary>
    /// <param name="nodes">As read; not changed.</param>
    /// <param name="page">The brand and the subject of the page.</param>
    /// <param name="report">Receives findings and replacements.</param>
    public static IReadOnlyList<Node> Apply(
        IReadOnlyList<Node> nodes, PageContext page, BrandReport report) =>
        Apply(nodes, line: null, page, report);

    // A name that is also a word is judged by its line, which is put together only for such a name.
    private static IReadOnlyList<Node> Apply(
        IReadOnlyList<Node> nodes, InlineText? line, PageContext page, BrandReport report)
    {
        if (line is null && page.Brand.JudgesNames && nodes.Any(InlineText.IsInline))
        {
            line = InlineText.Of(nodes);
        }

        List<Node>? changed = null;
        for (var i = 0; i < nodes.Count; i++)
        {
            var isWithin = InlineText.IsInline(nodes[i]) || line?.IsSeries == true;
            var node = Apply(nodes[i], isWithin ? line : null, page, report);
            if (changed is null && !ReferenceEquals(node, nodes[i]))
            {
                changed = [.. nodes.Take(i)];
            }

            if (node is not null)
            {
                changed?.Add(node);
            }
        }

        return changed ?? nodes;
    }

    private static Node? Apply(Node node, InlineText? line, PageContext page, BrandReport report)
    {
        if (!page.Shows(node.Conditions) || (page.Scopes.IsDecided && IsScopePanel(node)))
        {
            return null;
        }

        line ??= page.Brand.JudgesNames ? InlineText.OfSeries(node) : null;
        var children = Apply(node.Children, line, page, report);
        if (EmptyParts.IsEmptied(node, children))
        {
            return null;
        }

        var branded = WithTexts(node, line, page, report);
        branded = ReferenceEquals(children, node.Children) ? branded : branded with { Children = children };

        return WithoutDecided(branded, page);
    }

    // The reader chooses scopes in it, so it has no use once they are decided.
    private static bool IsScopePanel(Node node) =>
        node is ElementNode element && element.Has("data-guides-scope-selector");

    // Decided scopes are no longer for the reader to select, and nothing may reveal what was hidden.
    private static Node WithoutDecided(Node node, PageContext page)
    {
        if (page.Scopes.IsDecided && node.Conditions.Scopes.Count > 0)
        {
            node = WithoutAttribute(node, ScopesAttribute)
                with
            { Conditions = node.Conditions with { Scopes = [] } };
        }

        return page.Brand.IsWhitelabel ? WithoutAttribute(node, "data-whitelabel-hide") : node;
    }

    private static Node WithoutAttribute(Node node, string name) =>
        node is ElementNode element && element.Has(name)
        ? element with { Attributes = [.. element.Attributes.Where(attribute => attribute.Name != name)] }
        : node;

    private static Node WithTexts(Node node, InlineText? line, PageContext page, BrandReport report)
    {
        Surroundings? around = line?.StartOf(node) is { } start ? new Surroundings(line.Text, start) : null;
        switch (node)
        {
            case TextNode text:
                var words = BrandedText.Of(text.Text, text.Span, TextUse.Words, page, report, around);
                return ReferenceEquals(words, text.Text) ? text : text with { Text = words };
            case CodeSpanNode code:
                var codeText = BrandedText.Of(code.Text, code.Span, TextUse.Code, page, report, around);
                return ReferenceEquals(codeText, code.Text) ? code : code with { Text = codeText };
            case CodeBlockNode block:
                return WithTexts(block, page, report);
            case LinkNode link:
                return WithTexts(link, page, report);
            case ImageNode image:
                return WithTexts(image, page, report);
            case ElementNode element:
                return WithTexts(element, page, report);
            default:
                return node;
        }
    }

    private static CodeBlockNode WithTexts(CodeBlockNode block, PageContext page, BrandReport report)
    {
        var text = BrandedText.Of(block.Text, block.Span, TextUse.Code, page, report);
        var title = block.Title is null
            ? null
            : BrandedText.Of(block.Title, block.Span, TextUse.Words, page, report);
        return ReferenceEquals(text, block.Text) && ReferenceEquals(title, block.Title)
            ? block
            : block with { Text = text, Title = title };
    }

    private static LinkNode WithTexts(LinkNode link, PageContext page, BrandReport report)
    {
        var href = Address(link.Href, page, report);
        var title = Words(link.Title, link.Span, page, report);
        return ReferenceEquals(href.Value, link.Href.Value) && ReferenceEquals(title, link.Title)
            ? link
            : link with { Href = href, Title = title };
    }

    private static ImageNode WithTexts(ImageNode image, PageContext page, BrandReport report)
    {
        var source = Address(image.Source, page, report);
        var title = Words(image.Title, image.Span, page, report);
        var alternative = image.Alternative is { } alt
            ? alt with { Value = BrandedText.Of(alt.Value, alt.Span, TextUse.Words, page, report) }
            : image.Alternative;
        var isSame = ReferenceEquals(source.Value, image.Source.Value) && ReferenceEquals(title, image.Title)
            && ReferenceEquals(alternative?.Value, image.Alternative?.Value);
        return isSame ? image : image with { Source = source, Title = title, Alternative = alternative };
    }

    private static ElementNode WithTexts(ElementNode element, PageContext page, BrandReport report)
    {
        List<MarkupAttribute>? changed = null;
        for (var i = 0; i < element.Attributes.Count; i++)
        {
            var attribute = element.Attributes[i];
            if (attribute.Value is not { } value || attribute.Name == ScopesAttribute)
            {
                continue;
            }

            var use = AddressAttributes.Contains(attribute.Name) ? TextUse.Address : TextUse.Words;
            var branded = BrandedText.Of(value, attribute.ValueSpan, use, page, report);
            if (!ReferenceEquals(branded, value))
            {
                changed ??= [.. element.Attributes];
                changed[i] = attribute with { Value = branded };
            }
        }

        return changed is null ? element : element with { Attributes = changed };
    }

    private static Located<TemplateText> Address(
        Located<TemplateText> address, PageContext page, BrandReport report) =>
        address with { Value = BrandedText.Of(address.Value, address.Span, TextUse.Address, page, report) };

    private static TemplateText? Words(
        TemplateText? text, SourceSpan span, PageContext page, BrandReport report) =>
        text is null ? null : BrandedText.Of(text, span, TextUse.Words, page, report);
}

/// <summary>Finds containers that are empty because parts of a guide were left out.</summary>
internal static class EmptyParts
{
    /// <summary>
    /// Whether leaving out children left a container without content: nothing but blanks, or a <c>section</c>
    /// with headings only. Cells stay, as their row needs them.
    /// </summary>
    public static bool IsEmptied(Node node, IReadOnlyList<Node> left)
    {
        if (left.Count == node.Children.Count || node is TableCellNode)
        {
            return false;
        }

        var isSection = node is ElementNode { Name: "section" };
        return left.All(child => IsBlank(child) || (isSection && child is HeadingNode));
    }

    private static bool IsBlank(Node node) => node switch
    {
        TextNode text => string.IsNullOrWhiteSpace(text.Text.ToString()),
        LineBreakNode => true,
        _ => false,
    };
}
