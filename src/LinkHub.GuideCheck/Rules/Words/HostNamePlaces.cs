using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>What mentions of the host's names in one document stand for, each judged by its line.</summary>
internal sealed class HostNamePlaces(DocumentSubject document, Brand host)
{
    private readonly IReadOnlyList<HostName> _names = HostName.Of(host, document.Library.Site);
    private readonly AllowedNames _allowed = new(document.Library.Site.HostAllowances);
    private readonly Dictionary<Node, InlineText?> _series = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, InlineText> _lines = new(ReferenceEqualityComparer.Instance);

    /// <summary>An allowed mention is a word: it stays as it is.</summary>
    public NameUse UseOf(NamePlace place, string name)
    {
        var known = _names.FirstOrDefault(known => known.Text.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
        if (known is null || (!known.IsWord && _allowed.IsEmpty))
        {
            return NameUse.Brand;
        }

        var (text, start) = LineOf(place);
        return _allowed.At(name, text, start, start + name.Length, document.Document.File.Path) is null
            ? known.UseAt(text, start, start + name.Length)
            : NameUse.Word;
    }

    private (string Text, int Start) LineOf(NamePlace place)
    {
        var words = place.Text.Text.ToString();
        if (place.Text.Place is not { Node: TextNode or CodeSpanNode or CodeBlockNode } placed)
        {
            return (words, place.Start);
        }

        if (placed.Node is CodeBlockNode)
        {
            return ($"{InlineText.CodeStart}{words}{InlineText.CodeEnd}", place.Start + 1);
        }

        var top = placed;
        while (top.Parent is { } parent && InlineText.IsInline(parent.Node))
        {
            top = parent;
        }

        for (var block = top.Parent; block is not null; block = block.Parent)
        {
            if (SeriesOf(block.Node)?.StartOf(placed.Node) is { } at)
            {
                return (SeriesOf(block.Node)!.Text, at + place.Start);
            }
        }

        var siblings = top.Parent?.Node.Children ?? document.Document.Body;
        if (!_lines.TryGetValue(siblings[0], out var line))
        {
            _lines[siblings[0]] = line = InlineText.Of(siblings);
        }

        return line.StartOf(placed.Node) is { } start ? (line.Text, start + place.Start) : (words, place.Start);
    }

    private InlineText? SeriesOf(Node block)
    {
        if (!_series.TryGetValue(block, out var series))
        {
            _series[block] = series = InlineText.OfSeries(block);
        }

        return series;
    }
}
