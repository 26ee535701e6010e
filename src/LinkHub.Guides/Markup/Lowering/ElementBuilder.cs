using LinkHub.Guides.Markup.Parsing;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// Makes elements of the flat tags and nodes of one parent, matching opening and closing tags.
/// </summary>
/// <remarks>
/// Nothing is lost where they do not match: an element without a closing tag ends with its parent, a closing
/// tag without an opening one is left out, and both are reported. Each tag is looked at a constant number of
/// times.
/// </remarks>
internal sealed class ElementBuilder(LoweringContext context)
{
    private readonly List<Node> _root = [];
    private readonly Stack<OpenElement> _open = new();
    private Dictionary<string, int>? _openByName;
    private int _removed;

    /// <summary>Whether tags or expressions stand directly in the parent, outside any element.</summary>
    public bool HasElements { get; private set; }

    /// <summary>
    /// Whether something other than elements and white space stands directly in the parent.
    /// </summary>
    public bool HasWords { get; private set; }

    /// <summary>Whether the current position is inside an element that is removed.</summary>
    public bool IsInRemoved => _removed > 0;

    /// <summary>How many elements are open.</summary>
    public int Depth => _open.Count;

    public void Add(Node node)
    {
        if (_open.Count == 0)
        {
            HasWords |= node is not TextNode { Text: var text } || text.HasVariables
                || !text.ToString().AsSpan().IsWhiteSpace();
        }

        Current.Add(node);
    }

    public void AddAll(IEnumerable<Node> nodes)
    {
        foreach (var node in nodes)
        {
            Add(node);
        }
    }

    /// <summary>Notes an expression that leaves no node, such as a comment.</summary>
    public void NoteExpression() => HasElements |= _open.Count == 0;

    public void Add(JsxTag tag, bool isHoisted = false)
    {
        if (tag.Kind == JsxTagKind.Closing)
        {
            Close(tag, isHoisted);
        }
        else if (tag.Kind == JsxTagKind.SelfClosing || ElementCatalogue.IsVoid(tag.Name))
        {
            HasElements |= _open.Count == 0;
            AddElement(new OpenElement(tag, isHoisted, IsTooDeep: false), tag.End);
        }
        else
        {
            Open(tag, isHoisted);
        }
    }

    /// <summary>
    /// Ends the parent: elements that are still open are closed at <paramref name="end"/> and reported.
    /// </summary>
    public List<Node> Finish(int end)
    {
        while (_open.Count > 0)
        {
            ReportUnclosed(_open.Peek().Tag, context.Span(end, end), "its parent ends here");
            Pop(end, isUnclosed: true);
        }

        return _root;
    }

    private List<Node> Current => _open.TryPeek(out var element) ? element.Children : _root;

    private void Open(JsxTag tag, bool isHoisted)
    {
        HasElements |= _open.Count == 0;

        // A paragraph written as `<p>` may stand at the limit, as one written in Markdown may; its content is
        // past it.
        var depth = context.Depth + _open.Count;
        var limit = context.Options.MaximumNesting + (tag.Name == "p" ? 1 : 0);
        var isTooDeep = depth >= limit;
        var isWithin = _open.TryPeek(out var parent) && parent.IsTooDeep;
        if (isTooDeep && !isWithin)
        {
            context.Diagnostics.Add(
                TextRules.LimitReached,
                context.Span(tag.Start, tag.End),
                $"elements are nested deeper than {context.Options.MaximumNesting}",
                "Take elements out of one another.");
        }

        _open.Push(new OpenElement(tag, isHoisted, isTooDeep) { Children = isTooDeep ? Current : [] });
        Count(tag.Name, 1);
        _removed += IsRemoved(tag) ? 1 : 0;
    }

    private void Close(JsxTag tag, bool isHoisted)
    {
        if (_openByName is null || _openByName.GetValueOrDefault(tag.Name) == 0)
        {
            ReportStray(tag);
            return;
        }

        while (_open.Peek() is var top && top.Tag.Name != tag.Name)
        {
            ReportUnclosed(top.Tag, context.Span(tag.Start, tag.End), $"`</{tag.Name}>` stands here");
            Pop(tag.Start, isUnclosed: true);
        }

        if (isHoisted || _open.Peek().IsHoisted)
        {
            ReportUnclosed(
                _open.Peek().Tag,
                context.Span(tag.Start, tag.End),
                "it closes in another paragraph");
        }

        Pop(tag.End, isUnclosed: false);
    }

    private void Pop(int end, bool isUnclosed)
    {
        var element = _open.Pop();
        Count(element.Tag.Name, -1);
        _removed -= IsRemoved(element.Tag) ? 1 : 0;
        if (element.IsTooDeep)
        {
            return;
        }

        if (isUnclosed && IsPlaceholder(element.Tag))
        {
            var span = context.Span(element.Tag.Start, element.Tag.End);
            var words = TemplateText.Literal(context.Text[element.Tag.Start..element.Tag.End]);
            AddAll(BareLinks.Split(new TextNode(words, span), context));
            Current.AddRange(element.Children);
            return;
        }

        if (isUnclosed && IsRemoved(element.Tag))
        {
            Current.AddRange(element.Children);
            return;
        }

        AddElement(element, end);
    }

    private void AddElement(OpenElement element, int end)
    {
        if (_removed == 0)
        {
            Current.AddRange(ElementLowering.Lower(element, end, context));
        }
    }

    private void Count(string name, int change)
    {
        _openByName ??= new Dictionary<string, int>(StringComparer.Ordinal);
        _openByName[name] = _openByName.GetValueOrDefault(name) + change;
    }

    // `<your_token>` is not an element, but words that should stand in back-ticks.
    private bool IsPlaceholder(JsxTag tag) =>
        tag.Name.Length > 0 && ElementCatalogue.KindOf(tag.Name) == ElementKind.Unwrapped
        && !context.Options.Snippets.ContainsKey(tag.Name);

    private static bool IsRemoved(JsxTag tag) => ElementCatalogue.KindOf(tag.Name) == ElementKind.Removed;

    private void ReportUnclosed(JsxTag tag, SourceSpan where, string why) => context.Diagnostics.Add(
        new Diagnostic(
            MarkupRules.UnbalancedElement,
            $"`<{tag.Name}>` is not closed where it was opened",
            context.Span(tag.Start, tag.End))
        {
            Related = [new RelatedSpan(where, why)],
            Help = $"Close it with `</{tag.Name}>` before that.",
        });

    private void ReportStray(JsxTag tag)
    {
        var related = _open.TryPeek(out var top)
            ? new RelatedSpan(context.Span(top.Tag.Start, top.Tag.End), $"`<{top.Tag.Name}>` is open here")
            : new RelatedSpan(context.Span(tag.End, tag.End), "nothing is open here");
        context.Diagnostics.Add(
            new Diagnostic(
                MarkupRules.UnbalancedElement,
                $"`</{tag.Name}>` closes what was not opened",
                context.Span(tag.Start, tag.End))
            {
                Related = [related],
                Help = $"Delete it, or open `<{tag.Name}>` before it.",
            });
    }
}

/// <summary>An element whose closing tag has not come yet.</summary>
/// <param name="Tag">Its opening tag.</param>
/// <param name="IsHoisted">Whether the tag stood inside a paragraph that ended before the element
/// did.</param>
/// <param name="IsTooDeep">Whether the element lies past the nesting limit and is read as its content
/// alone.</param>
internal sealed record OpenElement(JsxTag Tag, bool IsHoisted, bool IsTooDeep)
{
    /// <summary>Of an element past the limit, the list it stands in.</summary>
    public List<Node> Children { get; init; } = [];
}
