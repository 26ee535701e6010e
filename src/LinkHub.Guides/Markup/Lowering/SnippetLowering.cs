using LinkHub.Guides.Markup.Parsing;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Puts the content of a file in the place of the element that has the file's name.</summary>
internal static class SnippetLowering
{
    public static SourceFile? Find(JsxTag tag, LoweringContext context) =>
        context.Options.Snippets.TryGetValue(tag.Name, out var file) ? file : null;

    public static List<Node> Lower(SourceFile file, JsxTag tag, LoweringContext context)
    {
        if (context.Snippets.Holds(tag.Name))
        {
            context.Diagnostics.Add(
                MarkupRules.CyclicSnippet,
                context.Span(tag.Start, tag.End),
                $"the snippet `{tag.Name}` includes itself",
                "Take the snippet out of itself.");
            return [];
        }

        return context.Snippets.Through(tag.Name, file, context.Span(tag.Start, tag.End), context) is { } trail
            ? [.. BodyReader.Read(file, 0, context.Options, context.Diagnostics, trail)]
            : [];
    }
}
