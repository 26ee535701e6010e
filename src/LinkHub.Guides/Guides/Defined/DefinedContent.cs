using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Defined;

/// <summary>Makes the nodes of a defined guide's parts; its texts are Markdown.</summary>
internal sealed record DefinedContent(MarkupOptions Options, DiagnosticBag Diagnostics)
{
    public IEnumerable<Node> Warning(DefinedGuide guide)
    {
        if (guide.Warning is { } text && Blocks(text) is { Count: > 0 } blocks)
        {
            yield return new NodeMaker(text.Span).Element("Warning", blocks);
        }
    }

    public Node Section(DefinedSection section)
    {
        var make = new NodeMaker(section.Span);
        var title = Inlines(section.Title);
        var children = new List<Node> { new HeadingNode(2, section.Title.Span) { Children = title } };
        AddContent(section.Content, section.List, section.Image, NodeText.Of(title), children);
        if (section.Steps.Count > 0)
        {
            children.Add(make.Element("Steps", [.. section.Steps.Select(Step)]));
        }

        var conditions = new Conditions(
            HiddenOnWhitelabel: false, Names(section.ApplicableScopes), ListsScopes: false);
        return make.Element(
            "section", children, make.Attribute("data-guide-section"), Scopes(conditions, make)) with
        {
            Conditions = conditions,
        };
    }

    private ElementNode Step(DefinedStep step)
    {
        var make = new NodeMaker(step.Span);
        var title = NodeText.Of(Inlines(step.Title));
        var children = new List<Node>();
        AddContent(step.Content, step.List, step.Image, title, children);

        var conditions = new Conditions(
            HiddenOnWhitelabel: false, Names(step.ApplicableScopes), step.DisplaysScopes);
        var display = TemplateText.Literal(step.DisplaysScopes ? "true" : "");
        var content = make.Element(
            "div",
            children,
            make.Attribute("data-guide-step"),
            Scopes(conditions, make),
            make.Attribute("data-guide-display-scopes-list", display)) with
        {
            Conditions = conditions,
        };
        var attribute = new MarkupAttribute("title", title, step.Title.Span, step.Title.Span);
        return make.Element("Step", [content], attribute);
    }

    private void AddContent(
        Located<string>? content,
        IReadOnlyList<Located<string>> list,
        Located<string>? image,
        TemplateText title,
        List<Node> to)
    {
        if (content is { } text)
        {
            to.AddRange(Blocks(text));
        }

        if (list.Count > 0)
        {
            var span = list[0].Span.File == list[^1].Span.File
                ? list[0].Span.To(list[^1].Span)
                : list[0].Span;
            to.Add(new ListNode(IsOrdered: false, Start: 1, span)
            {
                Children = [.. list.Select(Item)],
            });
        }

        if (image is { } source)
        {
            var address = source.Map(TemplateText.Literal);
            to.Add(
                new ImageNode(
                    address, new Located<TemplateText>(title, source.Span), Title: null, source.Span));
        }
    }

    private ListItemNode Item(Located<string> text) =>
        new(IsChecked: null, text.Span) { Children = Inlines(text) };

    private IReadOnlyList<Node> Blocks(Located<string> text) =>
        MarkupReader.ReadFragment(text, Options, Diagnostics);

    // A text of one paragraph is its words; more than that stays as it is.
    private IReadOnlyList<Node> Inlines(Located<string> text) =>
        Blocks(text) is var blocks && blocks is [ParagraphNode { Conditions.IsNone: true } only]
            ? only.Children
            : blocks;

    private static MarkupAttribute Scopes(Conditions conditions, NodeMaker make) =>
        make.Attribute("data-guide-scopes", TemplateText.Literal(string.Join(' ', conditions.Scopes)));

    private static IReadOnlyList<string> Names(IReadOnlyList<Located<string>> scopes) =>
        [.. scopes.Select(scope => scope.Value).Where(name => name.Length > 0)];
}

/// <summary>
/// Makes the nodes of a guide that no file spells out; all of them point at one place of a definition.
/// </summary>
internal sealed record NodeMaker(SourceSpan Span)
{
    /// <summary>
    /// An element between blocks; its conditions are also written as attributes, as a file would have them.
    /// </summary>
    public ElementNode Element(
        string name, IReadOnlyList<Node> children, params IReadOnlyList<MarkupAttribute> attributes) =>
        new(name, attributes, Span) { Children = children };

    public MarkupAttribute Attribute(string name, TemplateText? value = null) => new(name, value, Span, Span);

    public HeadingNode Heading(int level, string words) => new(level, Span) { Children = [Text(words)] };

    public ElementNode Step(string title, params IReadOnlyList<Node> children) =>
        Element("Step", children, Attribute("title", Template(title)));

    public ParagraphNode Paragraph(string words) => new(Span) { Children = [Text(words)] };

    public ListNode List(params IEnumerable<IReadOnlyList<Node>> items) =>
        new(IsOrdered: false, Start: 1, Span)
        {
            Children = [.. items.Select(item => new ListItemNode(IsChecked: null, Span) { Children = item })],
        };

    public TextNode Text(string words) => new(Template(words), Span);

    public StrongNode Strong(string words) =>
        new(Span) { Children = [new TextNode(TemplateText.Literal(words), Span)] };

    /// <summary>Words of this program, in which every <c>{name}</c> is a variable.</summary>
    private static TemplateText Template(string words)
    {
        var parts = new List<TemplatePart>();
        foreach (var piece in words.Split('{'))
        {
            var close = piece.IndexOf('}');
            if (close >= 0)
            {
                parts.Add(TemplatePart.Variable(piece[..close]));
            }

            if (close + 1 < piece.Length)
            {
                parts.Add(TemplatePart.Literal(piece[(close + 1)..]));
            }
        }

        return new TemplateText(parts);
    }
}
