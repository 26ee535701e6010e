using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes content nodes as normalised Markdown (MDX).</summary>
/// <remarks>
/// Reading the written text gives the same nodes again, and writing those the same text. Content that
/// Markdown cannot express (conditions, sizes of images, mixed lists) is written as elements. Each block is
/// read back; one that would be read differently is written as tags and expressions alone.
/// </remarks>
public static class MarkdownWriter
{
    /// <summary>The body's text, ending in one line end; empty for an empty body.</summary>
    /// <remarks>Words that stand between blocks are a paragraph, as a reader of a body takes them.</remarks>
    public static string Write(IReadOnlyList<Node> body)
    {
        var text = MarkdownBlocks.Write(Blocks(JoinedWords.Of(LinkedAddresses.In(body))), ReadBack.For(body));
        return text.Length > 0 ? text + "\n" : "";
    }

    private static IReadOnlyList<Node> Blocks(IReadOnlyList<Node> body)
    {
        if (!body.Any(MarkdownBlocks.IsInline))
        {
            return body;
        }

        var blocks = new List<Node>();
        for (var i = 0; i < body.Count; i++)
        {
            var words = body.Skip(i).TakeWhile(MarkdownBlocks.IsInline).ToList();
            blocks.Add(words.Count > 0 ? new ParagraphNode(words[0].Span) { Children = words } : body[i]);
            i += Math.Max(0, words.Count - 1);
        }

        return blocks;
    }
}
