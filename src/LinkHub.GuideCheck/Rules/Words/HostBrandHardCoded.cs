using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Finds the host's name in place of a variable that gives each hub its own name.</summary>
/// <remarks>
/// It is accepted in parts that whitelabel hubs leave out, in addresses, as an ordinary word, and in places
/// that <c>host.allow</c> lists.
/// </remarks>
public sealed class HostBrandHardCoded : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH605", "host-brand-hard-coded", Severity.Warning);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        if (document.Library.Host is not { } host || document.Document.FrontMatter.IsHiddenOnWhitelabel)
        {
            return;
        }

        var judge = new HostNamePlaces(document, host);
        (string Name, string Variable)[] names = [(host.Hub.Value, "brand.hub"),
            (host.Name.Value, "brand.name")];
        foreach (var text in DocumentText.In(document).Where(text => text.Place is not { IsHidden: true }))
        {
            var taken = -1;
            var places = new NamePlaces(text);
            foreach (var (place, variable) in names.DistinctBy(pair => pair.Name)
                .SelectMany(pair => places.Of(pair.Name).Select(place => (place, pair.Variable)))
                .OrderBy(pair => pair.place.Start).ThenBy(pair => pair.Variable, StringComparer.Ordinal))
            {
                var use = judge.UseOf(place, variable == "brand.hub" ? host.Hub.Value : host.Name.Value);
                if (place.Start > taken && use != NameUse.Word && !IsOfProvider(place, document))
                {
                    findings.Add(Finding(place, variable, use, document));
                    taken = place.Start + (variable == "brand.hub" ? host.Hub : host.Name).Value.Length - 1;
                }
            }
        }
    }

    private Diagnostic Finding(NamePlace place, string variable, NameUse use, DocumentSubject document)
    {
        var name = place.IsExact ? place.Span.Text : document.Library.Host!.ValueOf(variable)!;
        return new Diagnostic(Rule, $"`{VisibleText.Of(name)}` is written out", place.Span)
        {
            Help = use == NameUse.Brand
                ? $"Write `{{{variable}}}`."
                : $"Write `{{{variable}}}` if the host is meant, or list the place under `host: {{allow: […]}}` in "
                    + "`linkhub.yaml`.",
            Fix = VariableFix.Of(place, variable, document.Document) is { } fix
                ? fix with { IsSafe = use == NameUse.Brand }
                : null,
        };
    }

    // A host may be a provider itself; then the name is the provider's.
    private static bool IsOfProvider(NamePlace place, DocumentSubject document) =>
        document is GuideSubject guide
        && guide.Connector.Title.Value.Contains(place.Span.Text, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The meaning of each mention of the host's names in one document, judged by its line.</summary>
internal sealed class HostNamePlaces(DocumentSubject document, Brand host)
{
    private readonly IReadOnlyList<HostName> _names = HostName.Of(host, document.Library.Site);
    private readonly AllowedNames _allowed = new(document.Library.Site.HostAllowances);
    private readonly Dictionary<Node, InlineText?> _series = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, InlineText> _lines = new(ReferenceEqualityComparer.Instance);

    /// <summary>The meaning of a mention; an allowed mention counts as a word and stays.</summary>
    public NameUse UseOf(NamePlace place, string name)
    {
        var known = _names.FirstOrDefault(
            known => known.Text.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
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

        return line.StartOf(placed.Node) is { } start
            ? (line.Text, start + place.Start)
            : (words, place.Start);
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
