using System.Collections.Frozen;
using LinkHub.Guides.Markup.Parsing;
using Markdig.Syntax.Inlines;

namespace LinkHub.Guides.Markup.Lowering;

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
