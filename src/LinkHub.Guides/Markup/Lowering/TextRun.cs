using System.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Gathers neighbouring pieces of text into one node.</summary>
internal sealed class TextRun(LoweringContext context)
{
    private readonly StringBuilder _literal = new();
    private readonly List<TemplatePart> _parts = [];
    private int _start = -1;
    private int _end;

    public void Append(ReadOnlySpan<char> text, int start, int end)
    {
        if (!text.IsEmpty)
        {
            _literal.Append(text);
            Extend(start, end);
        }
    }

    public void AppendVariable(string name, int start, int end)
    {
        FlushLiteral();
        _parts.Add(TemplatePart.Variable(name));
        Extend(start, end);
    }

    /// <summary>Gives the text gathered so far to the builder, bare addresses as links, and begins anew.</summary>
    public void Flush(ElementBuilder builder, bool isInLink)
    {
        if (_start < 0)
        {
            return;
        }

        FlushLiteral();
        var node = new TextNode(new TemplateText([.. _parts]), context.Span(_start, _end));
        _parts.Clear();
        _start = -1;
        TextChecks.Check(node, context);
        if (isInLink)
        {
            builder.Add(node);
            return;
        }

        foreach (var piece in BareLinks.Find(node, context))
        {
            builder.Add(piece);
        }
    }

    private void FlushLiteral()
    {
        if (_literal.Length > 0)
        {
            _parts.Add(TemplatePart.Literal(_literal.ToString()));
            _literal.Clear();
        }
    }

    private void Extend(int start, int end)
    {
        _start = _start < 0 ? start : _start;
        _end = end;
    }
}
