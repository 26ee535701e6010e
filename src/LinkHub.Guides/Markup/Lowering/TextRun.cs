using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Gathers neighbouring pieces of text into one node.</summary>
internal sealed class TextRun(LoweringContext context)
{
    // Most text is one piece; only further ones need a builder, and only variables need parts.
    private string _literal = "";
    private StringBuilder? _more;
    private List<TemplatePart>? _parts;
    private int _start = -1;
    private int _end;

    public void Append(ReadOnlySpan<char> text, int start, int end)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (_literal.Length == 0)
        {
            _literal = text.ToString();
        }
        else
        {
            _more ??= new StringBuilder();
            _more.Append(text);
        }

        Extend(start, end);
    }

    /// <summary>Appends the text of a reference or an escape.</summary>
    public void AppendResolved(string text, int start, int end) =>
        Append(Unseen.Clean(text, context.Span(start, end), context.Diagnostics), start, end);

    public void AppendVariable(string name, int start, int end)
    {
        _parts ??= [];
        TakeLiteral();
        _parts.Add(TemplatePart.Variable(name));
        Extend(start, end);
    }

    /// <summary>
    /// Gives the text gathered so far to the builder, bare addresses as links, and begins anew.
    /// </summary>
    public void Flush(ElementBuilder builder, bool isInLink)
    {
        if (_start < 0)
        {
            return;
        }

        var node = new TextNode(TakeText(), context.Span(_start, _end));
        _start = -1;
        TextChecks.Check(node, context);
        if (isInLink || !BareLinks.MayHold(node))
        {
            builder.Add(node);
            return;
        }

        builder.AddAll(BareLinks.Split(node, context));
    }

    private TemplateText TakeText()
    {
        TakeLiteral();
        var text = _parts is null ? TemplateText.Literal(_literal) : new TemplateText([.. _parts]);
        (_literal, _parts) = ("", null);
        return text;
    }

    // With parts at hand the literal becomes one of them; without, it is made whole.
    private void TakeLiteral()
    {
        if (_more is { Length: > 0 })
        {
            _literal += _more.ToString();
            _more.Clear();
        }

        if (_parts is not null && _literal.Length > 0)
        {
            _parts.Add(TemplatePart.Literal(_literal));
            _literal = "";
        }
    }

    private void Extend(int start, int end)
    {
        _start = _start < 0 ? start : _start;
        _end = end;
    }
}

/// <summary>Reports words that are meant for an agent that reads the page rather than for a person.</summary>
internal static partial class TextChecks
{
    // Hardly any text has these, so that hardly any text meets the expression.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["ignore", "disregard", "forget", "override", "system prompt"], StringComparison.OrdinalIgnoreCase);

    public static void Check(TextNode node, LoweringContext context)
    {
        if (node.Text.HasVariables)
        {
            return;
        }

        var text = node.Text.ToString();
        if (text.AsSpan().ContainsAny(Signs) && Instruction().IsMatch(text))
        {
            context.Diagnostics.Add(
                MarkupRules.AgentInstruction,
                node.Span,
                "the text gives instructions to an agent that reads it",
                "Delete the sentence.");
        }
    }

    [GeneratedRegex(
        """
        \b(ignore|disregard|forget|override)\s+((all|any|every|of|the|your|these|those|my)\s+){0,4}
            (previous|prior|above|earlier|preceding|foregoing)\s+(instructions?|prompts?|rules|messages?)\b
        | \b(ignore|disregard|forget)\s+(all\s+)?your\s+(instructions|rules)\b
        | \b(reveal|print|show|repeat|output)\s+(me\s+)?(your|the)\s+system\s+prompt\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Instruction();
}
