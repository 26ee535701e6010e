using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Matching;

/// <summary>A step, or what stands under a heading: the smallest part of a guide that a link can lead to.</summary>
internal sealed class GuidePart
{
    private readonly List<GuideLine> _lines = [];
    private readonly ProviderNames _provider;

    private GuidePart(Node node, string title, ClaimScope scope, int formLevel, ProviderNames provider)
    {
        (Node, Title, Scope, FormLevel) = (node, new GuideLine(title, [], provider), scope, formLevel);
        (IsEntry, _provider) = (ClaimWords.Enters(title), provider);
    }

    /// <summary>The heading or the step, as pages link to it.</summary>
    public Node Node { get; }

    public GuideLine Title { get; }

    public ClaimScope Scope { get; }

    /// <summary>Whether its title tells the reader to enter a value.</summary>
    public bool IsEntry { get; }

    /// <summary>Its paragraphs and items, without those that speak of the form.</summary>
    public IReadOnlyList<GuideLine> Lines => _lines;

    // The level of the heading that began the part about the form.
    private int FormLevel { get; }

    /// <summary>All parts in the order of the text.</summary>
    public static IReadOnlyList<GuidePart> In(IReadOnlyList<Node> body, ProviderNames provider)
    {
        var parts = new List<GuidePart>();
        Collect(body, current: null, parts, provider);
        return parts;
    }

    private static GuidePart? Collect(
        IReadOnlyList<Node> nodes, GuidePart? current, List<GuidePart> parts, ProviderNames provider)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (InlinePiece.IsInline(nodes[i]))
            {
                var line = nodes.Skip(i).TakeWhile(InlinePiece.IsInline).ToList();
                i += line.Count - 1;
                current?.Add(line);
            }
            else if (nodes[i] is ParagraphNode || (nodes[i] is HeadingNode && current?.Node is ElementNode))
            {
                current?.Add(nodes[i].Children);
            }
            else if (nodes[i] is HeadingNode heading)
            {
                current = Under(heading, current, provider);
                parts.Add(current);
            }
            else if (nodes[i] is ElementNode { Name: "Step" } step)
            {
                var part = Of(step, current, provider);
                parts.Add(part);
                Collect(step.Children, part, parts, provider);
            }
            else
            {
                current = Collect(nodes[i].Children, current, parts, provider);
            }
        }

        return current;
    }

    private static GuidePart Under(HeadingNode heading, GuidePart? before, ProviderNames provider)
    {
        var title = (StepHeading.Of(heading)?.Title.Value ?? NodeText.Of(heading.Children)).ToString();
        var own = ClaimWords.OfHeading(title);
        var isBelowForm = before?.Scope == ClaimScope.Form && heading.Level > before.FormLevel;
        return own == ClaimScope.Other && isBelowForm
            ? new GuidePart(heading, title, ClaimScope.Form, before!.FormLevel, provider)
            : new GuidePart(heading, title, own, heading.Level, provider);
    }

    private static GuidePart Of(ElementNode step, GuidePart? above, ProviderNames provider)
    {
        var title = step.Attribute("title")?.Value?.ToString() ?? "";
        var own = ClaimWords.OfStep(title);
        var scope = own == ClaimScope.Form ? own : above?.Scope ?? ClaimScope.Other;
        return new GuidePart(step, title, scope, above?.FormLevel ?? 0, provider);
    }

    private void Add(IReadOnlyList<Node> line)
    {
        var text = NodeText.Of(line).ToString();
        if (text.Length > 0 && !ClaimWords.MentionsForm(text))
        {
            _lines.Add(new GuideLine(text, [.. InlinePiece.Of(line).Where(piece => piece.IsMark)], _provider));
        }
    }
}

/// <summary>A title, a paragraph or an item, to see which fields it names.</summary>
internal sealed class GuideLine(string text, IReadOnlyList<InlinePiece> marks, ProviderNames provider)
{
    private readonly GuideWords _words = new(text);
    private readonly HashSet<string> _marks = new(
        marks.Select(mark => string.Concat(LabelName.Of(mark.Text, provider).Words)), StringComparer.Ordinal);

    /// <summary>Where something bold or written as code begins.</summary>
    public IEnumerable<(SourceFile File, int Start)> MarkStarts => marks.Select(mark => (mark.Span.File, mark.Span.Start));

    /// <summary>Whether it tells the reader to take something along, such as "copy" or "find".</summary>
    public bool Takes { get; } = ClaimWords.Takes(text);

    public bool Names(LabelName name) => _words.Names(name) == Naming.Yes;

    /// <summary>Whether the name is all of something bold or written as code.</summary>
    public bool Marks(LabelName name) => _marks.Contains(string.Concat(name.Words));

    /// <summary>Whether it has the kind of thing that the name means, such as <c>token</c>.</summary>
    public bool HasNoun(LabelName name) => LabelVocabulary.IsNoun(name.Noun) && _words.Has(name.Noun);
}
