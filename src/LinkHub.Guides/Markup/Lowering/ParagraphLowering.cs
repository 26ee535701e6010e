using System.Collections.Frozen;
using LinkHub.Guides.Markup.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// Turns paragraphs into nodes; one that holds only elements is no paragraph but those elements.
/// </summary>
internal static class ParagraphLowering
{
    /// <summary>Adds the paragraph to the flow it stands in.</summary>
    /// <remarks>
    /// A tag that opens at a paragraph's beginning and closes in a later one is an error to the MDX compiler.
    /// What was meant is clear enough: such tags are moved out of the paragraph, and the pair is reported.
    /// </remarks>
    public static void Lower(ParagraphBlock paragraph, ElementBuilder flow, LoweringContext context)
    {
        if (paragraph.Inline is not { } inline)
        {
            return;
        }

        var (leading, trailing) = UnmatchedTags(inline);
        foreach (var tag in leading)
        {
            flow.Add(tag, isHoisted: true);
        }

        if (!flow.IsInRemoved)
        {
            var inner = context with { Depth = context.Depth + 1 + leading.Count };
            AddContent(paragraph, inline, flow, inner);
        }

        foreach (var tag in trailing)
        {
            flow.Add(tag, isHoisted: true);
        }
    }

    private static void AddContent(
        ParagraphBlock paragraph,
        ContainerInline inline,
        ElementBuilder flow,
        LoweringContext context)
    {
        var builder = InlineLowering.Lower(inline, context, isInLink: false, isInTable: false);
        var isOnlyElements = builder is { HasElements: true, HasWords: false };
        var children = builder.Finish(InlineLowering.EndOf(inline));
        var node = new ParagraphNode(context.Span(paragraph.Span)) { Children = children };
        if (!children.Exists(Content.IsBlock))
        {
            if (children.Exists(Content.IsNoSpace))
            {
                flow.Add(node);
            }

            return;
        }

        flow.AddAll(isOnlyElements
            ? children.Where(Content.IsNoSpace)
            : Content.SplitAtBlocks(children, node));
    }

    private static (IReadOnlyList<JsxTag> Leading, IReadOnlyList<JsxTag> Trailing) UnmatchedTags(
        ContainerInline inline)
    {
        var unmatched = TagMatching.Unmatched(inline);
        if (unmatched.Count == 0)
        {
            return ([], []);
        }

        var (leading, trailing) = (new List<JsxTag>(), new List<JsxTag>());
        while (Skip(inline.FirstChild, forward: true) is { } first
            && Take(first, JsxTagKind.Opening, unmatched) is { } tag)
        {
            leading.Add(tag);
        }

        while (Skip(inline.LastChild, forward: false) is { } last
            && Take(last, JsxTagKind.Closing, unmatched) is { } tag)
        {
            trailing.Insert(0, tag);
        }

        return (leading, trailing);
    }

    private static Inline? Skip(Inline? inline, bool forward)
    {
        while (inline is LineBreakInline
            || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace()))
        {
            inline = forward ? inline.NextSibling : inline.PreviousSibling;
        }

        return inline;
    }

    // Words keep to their paragraph: only an element that holds blocks can go on behind it.
    private static JsxTag? Take(Inline inline, JsxTagKind kind, IReadOnlySet<JsxTag> unmatched)
    {
        if (inline is not JsxInline { Token: JsxTag tag } || tag.Kind != kind || !unmatched.Contains(tag)
            || ElementCatalogue.KindOf(tag.Name) == ElementKind.Inline)
        {
            return null;
        }

        inline.Remove();
        return tag;
    }
}

/// <summary>Finds the tags of a line of text that have no counterpart in it.</summary>
internal static class TagMatching
{
    public static IReadOnlySet<JsxTag> Unmatched(ContainerInline inline)
    {
        if (!HasTags(inline))
        {
            return FrozenSet<JsxTag>.Empty;
        }

        var unmatched = new HashSet<JsxTag>();
        var open = new Stack<JsxTag>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var child = inline.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is not JsxInline { Token: JsxTag tag } || tag.Kind == JsxTagKind.SelfClosing
                || ElementCatalogue.IsVoid(tag.Name))
            {
                continue;
            }

            if (tag.Kind == JsxTagKind.Opening)
            {
                open.Push(tag);
                names[tag.Name] = names.GetValueOrDefault(tag.Name) + 1;
            }
            else if (names.GetValueOrDefault(tag.Name) == 0)
            {
                unmatched.Add(tag);
            }
            else
            {
                while (open.TryPop(out var top))
                {
                    names[top.Name]--;
                    if (top.Name == tag.Name)
                    {
                        break;
                    }

                    unmatched.Add(top);
                }
            }
        }

        unmatched.UnionWith(open);
        return unmatched;
    }

    private static bool HasTags(ContainerInline inline)
    {
        for (var child = inline.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is JsxInline { Token: JsxTag { Kind: not JsxTagKind.SelfClosing } })
            {
                return true;
            }
        }

        return false;
    }
}
