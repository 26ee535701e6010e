using System.Text;
using LinkHub.Guides.Text;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>Writes one text in the brand's words, part by part.</summary>
/// <param name="span">Where it was written.</param>
/// <param name="use">The use of the text.</param>
/// <param name="page">The brand and the subject of the page.</param>
/// <param name="report">Receives replacements, and names that stay.</param>
/// <param name="around">The line that the text is part of.</param>
internal sealed class BrandWriting(
    SourceSpan span, TextUse use, PageContext page, BrandReport report, Surroundings around)
{
    private readonly StringBuilder _written = new();
    private readonly List<Range> _left = [];
    private readonly StringBuilder _read = new();
    private int _line = around.Start;

    public SourceSpan Span => span;

    public PageContext Page => page;

    public BrandReport Report => report;

    /// <summary>The text as far as it is written.</summary>
    public string Text => _written.ToString();

    /// <summary>Where in it names of the host stand that were judged and stay.</summary>
    public IReadOnlyList<Range> Left => _left;

    /// <summary>Adds a variable's value.</summary>
    /// <param name="variable">Its name, as it is written in the line.</param>
    /// <param name="value">The value.</param>
    public void AddValue(string variable, string value)
    {
        _line += variable.Length + "{}".Length;
        Append(value);
    }

    /// <summary>Adds literal text with its terms replaced.</summary>
    public void AddLiteral(string text)
    {
        var from = 0;
        var at = 0;
        while (page.Brand.Terms.Next(text, at) is { } match)
        {
            at = match.End;
            var isAnchor = use == TextUse.Address && IsOwnAnchor(text, match.Start);
            var isAddress = !isAnchor
                && (use == TextUse.Address || AddressText.Holds(text, match.Start, match.End));
            if (isAddress && !match.Term.IsAddress)
            {
                at = match.Start + 1;
                continue;
            }

            if (match.Term.Name is { } name && Stays(name, text, match))
            {
                var start = _written.Length + match.Start - from;
                _left.Add(start..(start + match.Length));
                continue;
            }

            var found = text.AsSpan(match.Start, match.Length);
            var by = match.Term.For(
                found, match.Start > 0 ? text[match.Start - 1] : ' ',
                match.End < text.Length ? text[match.End] : ' ');
            _written.Append(text, from, match.Start - from);
            from = match.End;
            if (!found.SequenceEqual(by))
            {
                report.Replaced(match.Term.Text, match.Term.By, span);
            }

            Append(isAnchor ? by.Replace(' ', '-') : by);
        }

        _written.Append(text, from, text.Length - from);
        _read.Append(text);
        _line += text.Length;
    }

    // Allowed names and ordinary words stay; an unclear name is reported as a question.
    private bool Stays(HostName name, string text, TermMatch match)
    {
        var (start, end) = (_line + match.Start, _line + match.End);
        if (page.Brand.HostWords.Allowed.At(
            name.Text, around.Text, start, end, span.File.Path) is { } allowance)
        {
            report.Leave(new NameLeft(name.Text, allowance, PlaceOf(text, match)));
            return true;
        }

        var meaning = name.UseAt(around.Text, start, end);
        if (meaning == NameUse.Brand)
        {
            return false;
        }

        if (meaning == NameUse.Unclear)
        {
            report.Diagnostics.Add(UnclearName.Finding(name.Text, PlaceOf(text, match)));
        }

        if (text.AsSpan(match.Start, match.Length).ContainsAnyInRange('A', 'Z'))
        {
            report.Leave(new NameLeft(name.Text, Allowance: null, PlaceOf(text, match)));
        }

        return true;
    }

    // The source holds the name as often as the text does, unless an escape spells it: then the whole text is
    // the place.
    private SourceSpan PlaceOf(string text, TermMatch match)
    {
        var found = text.Substring(match.Start, match.Length);
        var before = _read + text[..match.Start];
        var at = -1;
        for (var from = 0; from >= 0;
            from = before.IndexOf(found, from, StringComparison.Ordinal) is var next and >= 0
            ? next + found.Length
            : -1)
        {
            at = span.Text.IndexOf(found, at + 1, StringComparison.Ordinal);
            if (at < 0)
            {
                return span;
            }
        }

        return span.Slice(at, found.Length);
    }

    // `#connect-acme` follows its heading, which has the brand's words; anchors of other sites stay.
    private static bool IsOwnAnchor(string address, int at) =>
        address.IndexOf('#') is var hash and >= 0 && hash < at
            && !address.Contains("//", StringComparison.Ordinal);

    private void Append(string value)
    {
        if (use == TextUse.Words && page.IsEnglish)
        {
            Article.Correct(_written, value);
        }

        _written.Append(value);
    }
}
