using LinkHub.Guides.Markup.Parsing;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Makes links of e-mail addresses in text, and of web addresses that stood in brackets.</summary>
internal static class BareLinks
{
    /// <summary>Whether the text may hold an address: a quick test before the search.</summary>
    public static bool MayHold(TextNode node) => !node.Text.HasVariables && MayHold(node.Text.ToString());

    public static List<Node> Split(TextNode node, LoweringContext context) =>
        Split(node, isInFile: context.Fixed is null);

    /// <summary>The text with the links in it.</summary>
    /// <param name="node">The text.</param>
    /// <param name="isInFile">
    /// Whether the node's span is that of the text itself, not that of a value which holds it.
    /// </param>
    public static List<Node> Split(TextNode node, bool isInFile)
    {
        var text = node.Text.ToString();

        // Only where the text stands in the source as it reads can its parts be pointed at.
        var isVerbatim = node.Span.Length == text.Length;
        var nodes = new List<Node>();
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var (start, end, url) = At(text, at, from);
            if (url is null)
            {
                continue;
            }

            Add(from, start);
            var span = Span(start, end);
            var address = TemplateText.Literal(UrlEncoder.Normalise(url));
            nodes.Add(new LinkNode(new Located<TemplateText>(address, span), null, span)
            {
                Children = [new TextNode(TemplateText.Literal(text[start..end]), span)],
            });
            from = end;
            at = end - 1;
        }

        Add(from, text.Length);
        return nodes;

        SourceSpan Span(int start, int end) =>
            isVerbatim && isInFile ? node.Span.Slice(start, end - start) : node.Span;

        void Add(int start, int end)
        {
            if (end > start)
            {
                nodes.Add(new TextNode(TemplateText.Literal(text[start..end]), Span(start, end)));
            }
        }
    }

    private static bool MayHold(string text) =>
        text.Contains('@') || text.Contains("://", StringComparison.Ordinal)
        || text.Contains("www.", StringComparison.OrdinalIgnoreCase);

    private static (int Start, int End, string? Url) At(string text, int at, int from)
    {
        if (text[at] == '@')
        {
            return Email(text, at, from);
        }

        if (text[at] is not ('h' or 'H' or 'w' or 'W') || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
        {
            return default;
        }

        var end = UrlLiteral.FindEnd(text, at);
        if (end < 0 || !text.AsSpan(at, end - at).Contains('.'))
        {
            return default;
        }

        return (at, end, text[at] is 'w' or 'W' ? "http://" + text[at..end] : text[at..end]);
    }

    private static (int Start, int End, string? Url) Email(string text, int at, int from)
    {
        var start = at;
        while (start > from
            && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '-' or '.' or '_'))
        {
            start--;
        }

        var end = at + 1;
        var lastDot = -1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.'))
        {
            if (text[end] == '.')
            {
                if (end + 1 >= text.Length
                    || !(char.IsAsciiLetterOrDigit(text[end + 1]) || text[end + 1] is '-' or '_'))
                {
                    break;
                }

                lastDot = end;
            }

            end++;
        }

        var isEmail = start < at && lastDot > at + 1 && char.IsAsciiLetter(text[end - 1])
            && (start == 0 || text[start - 1] != '/');
        return isEmail ? (start, end, "mailto:" + text[start..end]) : default;
    }
}
