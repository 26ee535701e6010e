using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes content nodes as normalised Markdown (MDX).</summary>
/// <remarks>
/// Reading the written text gives the same nodes again, and writing those the same text. What Markdown cannot say
/// (conditions, sizes of images, mixed lists) is written as elements.
/// </remarks>
public static class MarkdownWriter
{
    /// <summary>The body's text, ending in one line end; empty for an empty body.</summary>
    public static string Write(IReadOnlyList<Node> body) =>
        MarkdownBlocks.Write(body) is { Length: > 0 } text ? text + "\n" : "";
}
