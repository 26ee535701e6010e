using System.Buffers;
using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes inline nodes: as Markdown if it reads back as the same nodes, else as elements.</summary>
internal sealed class MarkdownInline(MarkdownPlace place)
{
    /// <summary>A pair of tags without content, which leaves no node.</summary>
    public const string Nothing = "<></>";

    private static readonly SearchValues<char> PlainUrl = SearchValues.Create(
        "!#$&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~%");

    private static readonly SearchValues<char> Awkward = SearchValues.Create("\"\\&<{}\n`|*_[]");

    private readonly StringBuilder _markdown = new();

    /// <summary>The text of nodes that fill a block.</summary>
    public static string Block(IReadOnlyList<Node> nodes, MarkdownPlace place)
    {
        var line = new MarkdownInline(place);
        line.Add(nodes, end: '\n');
        return MarkdownText.WithEdges(line._markdown.ToString());
    }

    /// <summary>A node with all it holds as tags, which may stand in any line.</summary>
    public static string Tags(Node node, MarkdownPlace place)
    {
        var line = new MarkdownInline(place);
        line.AddTags(node);
        return line._markdown.ToString();
    }

    // The sign after a node decides whether emphasis can end there: see First.
    private void Add(IReadOnlyList<Node> nodes, char end)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            Add(nodes[i], i + 1 < nodes.Count ? First(nodes[i + 1]) : end);
        }
    }

    private void Add(Node node, char next)
    {
        switch (node)
        {
            case TextNode text:
                MarkdownText.Append(_markdown, text.Text, place);
                break;
            case CodeSpanNode { Conditions.IsNone: true } code
                when MarkdownCode.Span(code.Text.ToString(), place) is { } span:
                // Back-ticks next to back-ticks would be one run of them.
                if (_markdown.Length > 0 && _markdown[^1] == '`')
                {
                    AddTags(node);
                }
                else
                {
                    _markdown.Append(span);
                }

                break;
            case StrongNode { Conditions.IsNone: true }:
                Emphasis(node, "**", next);
                break;
            case EmphasisNode { Conditions.IsNone: true }:
                Emphasis(node, "*", next);
                break;
            case StrikethroughNode { Conditions.IsNone: true }:
                Emphasis(node, "~~", next);
                break;
            case LinkNode link:
                Link(link, next);
                break;
            case ImageNode image when IsMarkdown(image):
                Image(image);
                break;
            default:
                AddTags(node);
                break;
        }
    }

    // What the element holds is written once, behind a sign that no text has; then the sign becomes a mark or
    // a tag.
    private void Emphasis(Node node, string mark, char next)
    {
        var previous = _markdown.Length == 0 ? '\n' : _markdown[^1];
        if (node.Children.Count == 0 || !MayStandBeside(previous, mark[0]) || !MayStandBeside(next, mark[0]))
        {
            AddTags(node);
            return;
        }

        var start = _markdown.Length;
        _markdown.Append(MarkdownText.Undecided);
        Add(node.Children, end: mark[0]);
        if (_markdown.Length > start + 1
            && CanStand(previous, _markdown[start + 1], mark[0]) && CanStand(next, _markdown[^1], mark[0]))
        {
            _markdown.Remove(start, 1).Insert(start, mark).Append(mark);
            return;
        }

        var (name, attributes) = MarkdownElement.Of(node);
        var isLineStart = previous == '\n' && start > 0;
        var open = MarkdownTags.Open(name, attributes, place);
        start -= isLineStart ? 1 : 0;
        _markdown.Remove(start, isLineStart ? 2 : 1)
            .Insert(start, isLineStart ? MarkdownText.LineEnd + open : open);
        MarkdownText.AppendTag(_markdown, $"</{name}>");
    }

    // Whether the text around an emphasis mark lets it be one, whatever stands inside.
    private static bool MayStandBeside(char outside, char mark) =>
        outside is not ('*' or '_' or '~') && !char.IsSurrogate(outside)
        && (char.IsWhiteSpace(outside) || (!char.IsLetterOrDigit(outside) && mark != '~'));

    // CommonMark's flanking rule, kept to the cases where a mark can only open, or only close.
    private static bool CanStand(char outside, char inside, char mark)
    {
        if (!MayStandBeside(outside, mark) || inside is '*' or '_' or '~' || char.IsWhiteSpace(inside)
            || char.IsSurrogate(inside))
        {
            return false;
        }

        return char.IsWhiteSpace(outside) || char.IsLetterOrDigit(inside);
    }

    private void Link(LinkNode link, char next)
    {
        var url = link.Href.Value.ToString();
        if (link is { IsBare: true, Title: null, Conditions.IsNone: true })
        {
            BareLink(link, next);
        }
        else if (IsMarkdown(link, url))
        {
            _markdown.Append('[');
            Add(link.Children, end: ']');
            _markdown.Append("](").Append(Url(url));
            if (link.Title is { } title)
            {
                _markdown.Append(" \"").Append(title.ToString()).Append('"');
            }

            _markdown.Append(')');
        }
        else
        {
            AddTags(link);
        }
    }

    // An address in the text is a link of itself. Empty tags keep away what touches it and would belong to
    // it.
    private void BareLink(LinkNode link, char next)
    {
        if (link.Children is not [TextNode words])
        {
            AddTags(link);
            return;
        }

        if (_markdown.Length > 0 && char.IsLetterOrDigit(_markdown[^1]))
        {
            _markdown.Append(Nothing);
        }

        _markdown.Append(words.Text.ToString());
        if (char.IsLetterOrDigit(next) || next is '/' or '-' or '{' or '\\' or '`' or '[' or '!' or '&')
        {
            _markdown.Append(Nothing);
        }
    }

    private static bool IsMarkdown(LinkNode link, string url) =>
        link.Conditions.IsNone && IsPlain(link.Href.Value, url) && IsPlain(link.Title)
        && !link.Children.Any(child => child is LinkNode or ElementNode { IsInline: false });

    private static bool IsMarkdown(ImageNode image) =>
        image is { Conditions.IsNone: true, Width: null, Height: null, Alternative: not null }
        && IsPlain(image.Source.Value, image.Source.Value.ToString()) && IsPlain(image.Title);

    private static bool IsPlain(TemplateText address, string url) =>
        url.Length > 0 && !address.HasVariables && !url.AsSpan().ContainsAnyExcept(PlainUrl)
            && !HasLooseEscape(url);

    private static string Url(string url) => url
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("(", "\\(", StringComparison.Ordinal)
        .Replace(")", "\\)", StringComparison.Ordinal);

    // "%" that begins no escape would become "%25".
    private static bool HasLooseEscape(string url)
    {
        for (var i = url.IndexOf('%'); i >= 0; i = url.IndexOf('%', i + 1))
        {
            if (i + 2 >= url.Length || !char.IsAsciiHexDigit(url[i + 1]) || !char.IsAsciiHexDigit(url[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(TemplateText? title) =>
        title is null
        || (title is { HasVariables: false, IsEmpty: false }
            && !title.ToString().AsSpan().ContainsAny(Awkward));

    private void Image(ImageNode image)
    {
        _markdown.Append("![");
        MarkdownText.Append(_markdown, image.Alternative!.Value.Value, place);
        _markdown.Append("](").Append(Url(image.Source.Value.ToString()));
        if (image.Title is { } title)
        {
            _markdown.Append(" \"").Append(title.ToString()).Append('"');
        }

        _markdown.Append(')');
    }

    private void AddTags(Node node)
    {
        if (node is ImageNode image)
        {
            MarkdownText.AppendTag(_markdown, MarkdownTags.Image(image, place));
            return;
        }

        if (node is LinkNode link)
        {
            MarkdownText.AppendTag(_markdown, MarkdownTags.Link(link, place));
            Add(link.Children, end: '<');
            MarkdownText.AppendTag(_markdown, "</a>");
            return;
        }

        var (name, attributes) = MarkdownElement.Of(node);
        var content = node switch
        {
            CodeSpanNode code => code.Text,
            CodeBlockNode code => code.Text,
            _ => null,
        };
        var isEmpty = node.Children.Count == 0 && content is null;
        MarkdownText.AppendTag(_markdown, MarkdownTags.Open(name, attributes, place, isEmpty));
        if (isEmpty)
        {
            return;
        }

        if (content is not null)
        {
            MarkdownText.Append(_markdown, content, MarkdownPlace.Heading);
        }
        else
        {
            Add(node.Children, end: '<');
        }

        MarkdownText.AppendTag(_markdown, $"</{name}>");
    }

    private static char First(Node node) => node switch
    {
        TextNode { Text.IsEmpty: false } text when text.Text.Parts[0].IsVariable => '{',
        TextNode { Text.IsEmpty: false } text => MarkdownText.First(text.Text.Parts[0].Text),
        CodeSpanNode => '`',
        LinkNode { IsBare: true } => 'h',
        LinkNode => '[',
        ImageNode => '!',
        StrongNode or EmphasisNode => '*',
        StrikethroughNode => '~',
        _ => '<',
    };
}
