using System.Collections.Frozen;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>The elements that guides may use, and those that are taken out whole.</summary>
internal static class ElementCatalogue
{
    private static readonly string[] Components =
    [
        "Steps", "Step", "Warning", "Note", "Info", "Tip", "Check", "Danger", "Callout", "Card", "CardGroup",
        "Columns", "Column", "Frame", "Tabs", "Tab", "Accordion", "AccordionGroup", "Expandable",
        "CodeGroup", "Panel",
    ];

    private static readonly string[] Blocks =
    [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "hr", "table", "caption", "thead", "tbody",
        "tfoot", "tr", "td", "th", "blockquote", "pre", "div", "section", "figure", "figcaption", "details",
        "summary", "iframe",
    ];

    private static readonly string[] Inlines =
    [
        "Icon", "Tooltip", "img", "a", "b", "strong", "i", "em", "u", "s", "del", "code", "br", "kbd", "sub",
        "sup",
        "span",
    ];

    private static readonly string[] Removed =
    [
        "script", "style", "svg", "math", "object", "embed", "applet", "template", "textarea", "title", "xmp",
        "plaintext", "base", "meta", "link", "noscript", "noembed", "noframes", "frame", "frameset", "form",
        "input",
        "button", "select", "option", "audio", "video", "source", "track", "canvas", "marquee", "dialog",
        "portal",
    ];

    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        "br", "hr", "img", "input", "base", "meta", "link", "embed", "source", "track", "col", "wbr");

    private static readonly FrozenDictionary<string, ElementKind> Kinds = Components.Concat(Blocks)
        .Select(name => KeyValuePair.Create(name, ElementKind.Block))
        .Concat(Inlines.Select(name => KeyValuePair.Create(name, ElementKind.Inline)))
        .Concat(Removed.Select(name => KeyValuePair.Create(name, ElementKind.Removed)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All names on the allow-list, for suggestions.</summary>
    public static IEnumerable<string> AllowedNames =>
        Kinds.Where(p => p.Value != ElementKind.Removed).Select(p => p.Key);

    /// <summary>The kind of an element; an unknown one is unwrapped.</summary>
    /// <remarks>
    /// Dangerous names are known in any case: <c>ScRiPt</c> is taken out like <c>script</c>.
    /// </remarks>
    public static ElementKind KindOf(string name)
    {
        if (Kinds.TryGetValue(name, out var kind))
        {
            return kind;
        }

        var lower = name.ToLowerInvariant();
        return Kinds.GetValueOrDefault(lower) == ElementKind.Removed
            ? ElementKind.Removed
            : ElementKind.Unwrapped;
    }

    /// <summary>Whether HTML knows the element as one without content and without a closing tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsComponent(string name) => name is [>= 'A' and <= 'Z', ..];
}

/// <summary>Where an element may stand, and how it is treated.</summary>
internal enum ElementKind
{
    /// <summary>Between blocks.</summary>
    Block,

    /// <summary>Within a line of text.</summary>
    Inline,

    /// <summary>Left out together with all it holds.</summary>
    Removed,

    /// <summary>Left out; its content stays.</summary>
    Unwrapped,
}
