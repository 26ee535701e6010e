using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides;

/// <summary>A stretch of one line of text as the search for field names sees it.</summary>
internal sealed record InlinePiece(InlinePieceKind Kind, string Text, SourceSpan Span)
{
    public bool IsMark => Kind is InlinePieceKind.Strong or InlinePieceKind.Code;

    /// <summary>The pieces of inline nodes in order; emphasis, links and elements give what is in them.</summary>
    public static IReadOnlyList<InlinePiece> Of(IEnumerable<Node> nodes)
    {
        var pieces = new List<InlinePiece>();
        Add(nodes, pieces);
        return pieces;
    }

    /// <summary>Whether the node stands within a line.</summary>
    public static bool IsInline(Node node) => node
        is TextNode or CodeSpanNode or EmphasisNode or StrongNode or StrikethroughNode or LinkNode or LineBreakNode
        or ImageNode or ElementNode { IsInline: true };

    private static void Add(IEnumerable<Node> nodes, List<InlinePiece> pieces)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextNode text:
                    pieces.Add(new(InlinePieceKind.Plain, text.Text.ToString(), text.Span));
                    break;
                case CodeSpanNode code:
                    pieces.Add(new(InlinePieceKind.Code, code.Text.ToString(), Inner(code)));
                    break;
                case StrongNode strong:
                    var words = NodeText.Located(strong);
                    pieces.Add(new(InlinePieceKind.Strong, words.Value.ToString(), words.Span));
                    break;
                case LineBreakNode:
                    pieces.Add(new(InlinePieceKind.Break, "", node.Span));
                    break;
                default:
                    Add(node.Children, pieces);
                    break;
            }
        }
    }

    // A code span's own span has its back-ticks or tags: the words are narrowed to where they are found.
    private static SourceSpan Inner(CodeSpanNode code)
    {
        var words = code.Text.ToString();
        var offset = code.Span.File.Text.IndexOf(words, code.Span.Start, code.Span.Length, StringComparison.Ordinal);
        return offset < 0 ? code.Span : code.Span.Slice(offset - code.Span.Start, words.Length);
    }
}
