using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides.Outline;

/// <summary>Gathers template text with white space folded.</summary>
internal sealed class TemplateWords
{
    private readonly List<TemplatePart> _parts = [];
    private readonly StringBuilder _literal = new();
    private bool _hasSpace;
    private bool _isEmpty = true;

    public void AddSpace() => _hasSpace = true;

    public void Add(TemplateText text)
    {
        foreach (var part in text.Parts)
        {
            if (part.IsVariable)
            {
                AddVariable(part);
            }
            else
            {
                AddLiteral(part.Text);
            }
        }
    }

    public TemplateText ToTemplate()
    {
        FlushLiteral();
        return new TemplateText([.. _parts]);
    }

    private void AddVariable(TemplatePart variable)
    {
        WriteSpace();
        FlushLiteral();
        _parts.Add(variable);
        _isEmpty = false;
    }

    private void AddLiteral(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                _hasSpace = true;
                continue;
            }

            WriteSpace();
            _literal.Append(c);
            _isEmpty = false;
        }
    }

    private void WriteSpace()
    {
        if (_hasSpace && !_isEmpty)
        {
            _literal.Append(' ');
        }

        _hasSpace = false;
    }

    private void FlushLiteral()
    {
        if (_literal.Length > 0)
        {
            _parts.Add(TemplatePart.Literal(_literal.ToString()));
            _literal.Clear();
        }
    }
}
