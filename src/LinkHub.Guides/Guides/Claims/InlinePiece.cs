using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Claims;

/// <summary>A stretch of one line of text as the search for field names sees it.</summary>
internal sealed record InlinePiece(InlinePieceKind Kind, string Text, SourceSpan Span)
{
    /// <summary>Whether it does no more than join two names into one list.</summary>
    public bool IsAnd => Kind == InlinePieceKind.Plain && Text.Trim() is "," or "and" or ", and" or "&";

    public bool IsMark => Kind is InlinePieceKind.Strong or InlinePieceKind.Code;

    /// <summary>
    /// The pieces of inline nodes in order; emphasis, links and elements give the pieces of their content.
    /// </summary>
    public static IReadOnlyList<InlinePiece> Of(IEnumerable<Node> nodes)
    {
        var pieces = new List<InlinePiece>();
        Add(nodes, pieces);
        return pieces;
    }

    /// <summary>Whether the node stands within a line.</summary>
    public static bool IsInline(Node node) => node
        is TextNode or CodeSpanNode or EmphasisNode or StrongNode or StrikethroughNode or LinkNode
            or LineBreakNode
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
                    pieces.Add(Mark(InlinePieceKind.Code, code.Text.ToString(), code.Span));
                    break;
                case StrongNode strong:
                    var words = NodeText.Located(strong);
                    pieces.Add(Mark(InlinePieceKind.Strong, words.Value.ToString(), words.Span));
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

    // The span may hold more than the words, such as back-ticks, tags or a link's address.
    private static InlinePiece Mark(InlinePieceKind kind, string words, SourceSpan span)
    {
        var offset = span.File.Text.IndexOf(words, span.Start, span.Length, StringComparison.Ordinal);
        return new(kind, words, offset < 0 ? span : span.Slice(offset - span.Start, words.Length));
    }
}

/// <summary>The kinds of <see cref="InlinePiece"/>.</summary>
internal enum InlinePieceKind
{
    Plain,
    Strong,
    Code,
    Break,
}
