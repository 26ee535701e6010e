using System.Text;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;

namespace LinkHub.DocGen.Html;

/// <summary>
/// Writes one text from its first node to its last, and keeps the state that belongs to the whole text.
/// </summary>
internal sealed class BodyWriter(BodyContext context, PageAnchors anchors)
{
    private readonly List<HubHtml.Place> _links = [];
    private int _folds;
    private int _lastLevel = 1;

    public StringBuilder Html { get; } = new(4096);

    /// <summary>The text as far as it is written.</summary>
    public HubHtml Written => new(Html.ToString(), _links);

    public BodyContext Context => context;

    public PageAnchors Anchors => anchors;

    public List<ContentsEntry> Contents { get; } = [];

    /// <summary>Whether the current text stands in a link, which must hold no other link.</summary>
    public bool IsInLink { get; private set; }

    /// <summary>How many steps were written so far.</summary>
    public int Steps { get; set; }

    public HashSet<string> Images { get; } = new(StringComparer.Ordinal);

    public void WriteAll(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            Write(node);
        }
    }

    public void Write(Node node)
    {
        switch (node)
        {
            case TextNode text:
                Html.AppendText(text.Text.ToString());
                break;
            case CodeSpanNode code:
                Open("code", null, node).AppendText(code.Text.ToString()).Append("</code>");
                break;
            case ParagraphNode paragraph:
                WriteParagraph(paragraph);
                break;
            case HeadingNode heading:
                WriteHeading(heading);
                break;
            case StrongNode:
                WriteWrapped("strong", node);
                break;
            case EmphasisNode:
                WriteWrapped("em", node);
                break;
            case StrikethroughNode:
                WriteWrapped("s", node);
                break;
            case LinkNode link:
                LinkHtml.Write(this, link);
                break;
            case ImageNode image:
                ImageHtml.Write(this, image, ImagePlace.Block);
                break;
            case LineBreakNode:
                Html.Append("<br>");
                break;
            case ThematicBreakNode:
                Open("hr", null, node);
                break;
            case QuoteNode:
                WriteWrapped("blockquote", node);
                break;
            case ListNode list:
                ListHtml.Write(this, list);
                break;
            case TableNode table:
                TableHtml.Write(this, table);
                break;
            case CodeBlockNode block:
                CodeHtml.Write(this, block, block.Title ?? block.Language);
                break;
            case ElementNode element:
                ElementHtml.Write(this, element);
                break;
            default:
                WriteAll(node.Children);
                break;
        }
    }

    /// <summary>
    /// Writes an opening tag with the attributes for conditions that depend on a reader's selection.
    /// </summary>
    public StringBuilder Open(string tag, string? cssClass, Node node)
    {
        Html.Append('<').Append(tag).AppendAttribute("class", cssClass);
        WriteScopes(node.Conditions);
        return Html.Append('>');
    }

    /// <summary>
    /// Writes an attribute with a link into the hub; the page that shows the text makes it relative at the
    /// end.
    /// </summary>
    /// <param name="name">The attribute.</param>
    /// <param name="href">Begins with the base path.</param>
    public StringBuilder AppendLink(string name, string href)
    {
        Html.Append(' ').Append(name).Append("=\"");
        var start = Html.Length;
        Html.AppendText(href);
        _links.Add(new HubHtml.Place(start, Html.Length, href));
        return Html.Append('"');
    }

    /// <summary>Writes a part of a text as a template shows it.</summary>
    /// <param name="pieces">What the template wrote.</param>
    /// <param name="title">Writes what belongs in the place of the title.</param>
    /// <param name="body">Writes what belongs in the place of the author's text.</param>
    public void WritePieces(IReadOnlyList<BodyPiece> pieces, Action title, Action body)
    {
        foreach (var piece in pieces)
        {
            switch (piece.Kind)
            {
                case BodyPieceKind.Title:
                    title();
                    break;
                case BodyPieceKind.Body:
                    body();
                    break;
                case BodyPieceKind.Link:
                    var start = Html.Length;
                    Html.AppendText(piece.Text);
                    _links.Add(new HubHtml.Place(start, Html.Length, piece.Text));
                    break;
                default:
                    Html.Append(piece.Text);
                    break;
            }
        }
    }

    public void WriteScopes(Conditions conditions)
    {
        if (conditions.Scopes.Count > 0)
        {
            Html.AppendAttribute("data-scopes", string.Join(' ', conditions.Scopes));
        }
    }

    /// <summary>
    /// The level to write a heading at: at least 2, and at most one below the heading before it.
    /// </summary>
    public int Level(int wanted)
    {
        _lastLevel = Math.Clamp(wanted, 2, Math.Min(_lastLevel + 1, 6));
        return _lastLevel;
    }

    /// <summary>
    /// Writes parts whose headings are one level below the last one and do not affect later levels.
    /// </summary>
    public void Nested(Action<int> write)
    {
        var before = _lastLevel;
        write(Math.Min(before + 1, 6));
        _lastLevel = before;
    }

    /// <summary>Writes the words of a link.</summary>
    public void WriteInLink(IReadOnlyList<Node> words)
    {
        IsInLink = true;
        WriteLine(words);
        IsInLink = false;
    }

    /// <summary>
    /// Writes content that is folded at first, so that the table of contents omits its headings.
    /// </summary>
    public void Folded(Action write)
    {
        _folds++;
        write();
        _folds--;
    }

    /// <summary>Adds a line to the table of contents, if the part has an id and is in sight.</summary>
    public void Entry(string? id, string title, int level)
    {
        if (id is not null && _folds == 0 && level <= 3 && title.Length > 0)
        {
            Contents.Add(new ContentsEntry(id, title, level));
        }
    }

    private void WriteParagraph(ParagraphNode paragraph)
    {
        if (paragraph.Children is [ImageNode only])
        {
            ImageHtml.Write(this, only, ImagePlace.Block);
            return;
        }

        // A paragraph in HTML ends where a block begins, so a paragraph with blocks needs another element.
        var tag = Phrasing.AreInline(paragraph.Children) ? "p" : "div";
        Open(tag, tag == "p" ? null : "para", paragraph);
        WriteLine(paragraph.Children);
        Html.Append("</").Append(tag).Append('>');
    }

    /// <summary>Writes nodes of one line, in which a picture is part of the text.</summary>
    public void WriteLine(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is ImageNode image)
            {
                ImageHtml.Write(this, image, ImagePlace.Line);
            }
            else
            {
                Write(node);
            }
        }
    }

    private void WriteHeading(HeadingNode heading)
    {
        var level = Level(heading.Level);
        var id = anchors.Of(heading);
        Html.Append("<h").Append(level).AppendAttribute("id", id);
        WriteScopes(heading.Conditions);
        Html.Append('>');
        if (Phrasing.AreInline(heading.Children))
        {
            WriteLine(heading.Children);
        }
        else
        {
            Html.AppendText(NodeWords.Of(heading));
        }

        WriteAnchor(id);
        Html.Append("</h").Append(level).Append('>');
        Entry(id, NodeWords.Of(heading), level);
    }

    /// <summary>The sign behind a heading that links to it.</summary>
    public void WriteAnchor(string? id)
    {
        if (id is not null && !IsInLink)
        {
            Html.Append("<a class=\"anchor\"").AppendAttribute("href", "#" + UrlPath.Encode(id))
                .Append(" aria-hidden=\"true\" tabindex=\"-1\">#</a>");
        }
    }

    private void WriteWrapped(string tag, Node node)
    {
        var isBlock = tag == "blockquote";
        if (!isBlock && !Phrasing.AreInline(node.Children))
        {
            WriteAll(node.Children);
            return;
        }

        Open(tag, null, node);
        if (isBlock)
        {
            WriteAll(node.Children);
        }
        else
        {
            WriteLine(node.Children);
        }

        Html.Append("</").Append(tag).Append('>');
    }
}
