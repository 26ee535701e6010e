using LinkHub.Guides.Markup.Parsing;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// Turns one matched element into nodes: those of Markdown where they mean the same, else an
/// <see cref="ElementNode"/>.
/// </summary>
internal static class ElementLowering
{
    /// <param name="element">The element with its children lowered.</param>
    /// <param name="end">Where it ends in the parsed text.</param>
    /// <param name="context">The text.</param>
    public static IReadOnlyList<Node> Lower(
        OpenElement element,
        int end,
        LoweringContext context)
    {
        var tag = element.Tag;
        var children = KeepsParts(tag.Name) ? element.Children : Content.Adopt(element.Children);
        var span = context.Span(tag.Start, end);
        var conditions = ConditionReader.Read(tag);
        switch (ElementCatalogue.KindOf(tag.Name))
        {
            case ElementKind.Removed:
                ReportRemoved(tag, context);
                return [];
            case ElementKind.Unwrapped when SnippetLowering.Find(tag, context) is { } snippet:
                return Wrap(SnippetLowering.Lower(snippet, tag, context), conditions, span);
            case ElementKind.Unwrapped:
                ReportUnknown(tag, context);
                return Wrap(children, conditions, span);
        }

        var attributes = AttributeLowering.Lower(tag, context);
        return tag.Name switch
        {
            "a" => Link(children, attributes, conditions, span, context),
            "img" => Image(attributes, conditions, span, context),
            "iframe" => Frame(attributes, conditions, span, context),
            _ => [Lower(tag.Name, attributes, children, conditions, span)],
        };
    }

    private static Node Lower(
        string name,
        IReadOnlyList<MarkupAttribute> attributes,
        List<Node> children,
        Conditions conditions,
        SourceSpan span)
    {
        Node node = name switch
        {
            "p" => Paragraph(children, span),
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" =>
                new HeadingNode(name[1] - '0', span) { Children = Content.Inlines(children) },
            "ul" or "ol" =>
                new ListNode(name == "ol", Start(attributes), span) { Children = Content.Items(children) },
            "li" => new ListItemNode(Box(attributes), span) { Children = Content.ItemBlocks(children) },
            "strong" or "b" => new StrongNode(span) { Children = Content.Inlines(children) },
            "em" or "i" => new EmphasisNode(span) { Children = Content.Inlines(children) },
            "s" or "del" => new StrikethroughNode(span) { Children = Content.Inlines(children) },
            "code" when Content.PlainText(children) is { } code => new CodeSpanNode(code, span),
            "pre" when children is [CodeSpanNode code] => new CodeBlockNode(null, null, code.Text, span),
            "br" => new LineBreakNode(span),
            "hr" => new ThematicBreakNode(span),
            "blockquote" => new QuoteNode(span) { Children = children },
            "table" => new TableNode([], span) { Children = Content.Rows(children) },
            "tr" => new TableRowNode(span) { Children = Content.Cells(children) },
            "td" or "th" =>
                new TableCellNode(name == "th", span)
                {
                    Columns = Taken(attributes, "colspan"),
                    Rows = Taken(attributes, "rowspan"),
                    Children = Content.TightBlocks(children),
                },
            _ => new ElementNode(name, attributes, span)
            {
                IsInline = ElementCatalogue.KindOf(name) == ElementKind.Inline
                    && !children.Exists(Content.IsBlock),
                Children = children,
            },
        };
        return conditions.IsNone
            ? node
            : node with { Conditions = ConditionReader.Merge(conditions, node.Conditions) };
    }

    // Items, rows and cells find their list or table in these; anywhere else they are given one.
    private static bool KeepsParts(string name) =>
        name is "ul" or "ol" or "table" or "thead" or "tbody" or "tfoot" or "tr";

    // A paragraph that holds one paragraph is that one; one that holds blocks is none.
    private static Node Paragraph(List<Node> children, SourceSpan span)
    {
        if (children is [ParagraphNode inner])
        {
            return inner with { Span = span, IsExplicit = true };
        }

        return children.Exists(Content.IsBlock)
            ? new ElementNode("div", [], span) { Children = children }
            : new ParagraphNode(span) { Children = children, IsExplicit = true };
    }

    private static List<Node> Link(
        List<Node> children,
        IReadOnlyList<MarkupAttribute> attributes,
        Conditions conditions,
        SourceSpan span,
        LoweringContext context)
    {
        // Without an address it is a place that links lead to: its id is all there is to it.
        var href = attributes.FirstOrDefault(a => a.Name == "href");
        if (href?.Value is not { } url)
        {
            var place = new ElementNode("a", attributes, span) { IsInline = true, Children = children };
            return [place with { Conditions = conditions }];
        }

        if (!UrlPolicy.MayLink(url))
        {
            ReportUrl(href, context);
            return Wrap(children, conditions, span);
        }

        if (LinkContent.Of(Content.Inlines(children), span, context) is not { } words)
        {
            return Wrap(children, conditions, span);
        }

        var title = attributes.FirstOrDefault(a => a.Name == "title")?.Value;
        LinkChecks.Check(words, url, span, context);
        return
        [
            new LinkNode(new Located<TemplateText>(url, href.ValueSpan), title, span)
            {
                Children = words,
                Conditions = conditions,
            },
        ];
    }

    private static IReadOnlyList<Node> Image(
        IReadOnlyList<MarkupAttribute> attributes,
        Conditions conditions,
        SourceSpan span,
        LoweringContext context)
    {
        var source = attributes.FirstOrDefault(a => a.Name == "src");
        if (source?.Value is not { } url || !UrlPolicy.MayLoad(url))
        {
            if (source is not null)
            {
                ReportUrl(source, context);
            }

            return [];
        }

        var alternative = attributes.FirstOrDefault(a => a.Name == "alt");
        return
        [
            new ImageNode(
                new Located<TemplateText>(url, source.ValueSpan),
                alternative is null
                    ? null
                    : new Located<TemplateText>(
                        alternative.Value ?? TemplateText.Empty,
                        alternative.ValueSpan),
                attributes.FirstOrDefault(a => a.Name == "title")?.Value,
                span)
            {
                Conditions = conditions,
                Width = Pixels(attributes, "width"),
                Height = Pixels(attributes, "height"),
            },
        ];
    }

    private static IReadOnlyList<Node> Frame(
        IReadOnlyList<MarkupAttribute> attributes,
        Conditions conditions,
        SourceSpan span,
        LoweringContext context)
    {
        var source = attributes.FirstOrDefault(a => a.Name == "src");
        var isAllowed = source?.Value is { HasVariables: false } url
            && Uri.TryCreate(url.ToString(), UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttps
            && context.Options.FrameHosts.Contains(address.Host);
        if (isAllowed)
        {
            return [new ElementNode("iframe", attributes, span) { Conditions = conditions }];
        }

        context.Diagnostics.Add(
            MarkupRules.UnsafeHtml,
            source?.ValueSpan ?? span,
            "the `iframe` shows a host that is not allowed and was left out",
            "Link to the page, or allow its host in the site's configuration.");
        return [];
    }

    // Children that lose their element keep its conditions.
    private static List<Node> Wrap(List<Node> children, Conditions conditions, SourceSpan span)
    {
        if (conditions.IsNone || children.Count == 0)
        {
            return children;
        }

        var isBlock = children.Exists(Content.IsBlock);
        var wrapper = new ElementNode(
            isBlock ? "div" : "span", [], span)
        { IsInline = !isBlock, Children = children };
        return [wrapper with { Conditions = conditions }];
    }

    private static bool? Box(IReadOnlyList<MarkupAttribute> attributes) =>
        attributes.FirstOrDefault(a => a.Name == AttributeCatalogue.Checked)?.Value?.ToString() switch
        {
            "true" => true,
            "false" => false,
            _ => null,
        };

    private static int Start(IReadOnlyList<MarkupAttribute> attributes) => Pixels(attributes, "start") ?? 1;

    private static int Taken(IReadOnlyList<MarkupAttribute> attributes, string name) =>
        (Pixels(attributes, name)
            ?? Pixels(attributes, name.Replace("span", "Span", StringComparison.Ordinal)))
            is > 0 and <= TableCellNode.Widest and var number
            ? number
            : 1;

    private static int? Pixels(IReadOnlyList<MarkupAttribute> attributes, string name)
    {
        var text = (attributes.FirstOrDefault(a => a.Name == name)?.Value?.ToString()).AsSpan().Trim();
        text = text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text;
        return int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value)
            && value >= 0
            ? value
            : null;
    }

    private static void ReportRemoved(JsxTag tag, LoweringContext context) => context.Diagnostics.Add(
        MarkupRules.UnsafeHtml,
        context.Span(tag.Start, tag.End),
        $"`{tag.Name}` was left out with all it holds",
        "Delete the element.");

    private static void ReportUnknown(JsxTag tag, LoweringContext context)
    {
        if (tag.Name.Length == 0)
        {
            return;
        }

        var nearest = Suggestion.Nearest(tag.Name, ElementCatalogue.AllowedNames);
        context.Diagnostics.Add(
            MarkupRules.UnknownElement,
            context.Span(tag.Start, tag.End),
            $"`{tag.Name}` is no element that guides know",
            nearest is null
                ? "Use an element that guides know, or write what is meant in back-ticks."
                : $"Write `{nearest}`.");
    }

    private static void ReportUrl(MarkupAttribute attribute, LoweringContext context) =>
        context.Diagnostics.Add(
            MarkupRules.UnsafeHtml,
            attribute.ValueSpan,
            $"the address in `{attribute.Name}` is not allowed",
            "Use an http(s), mailto, tel or relative address.");
}
