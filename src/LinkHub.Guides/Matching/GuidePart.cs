using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Matching;

/// <summary>
/// A step, or what stands under a heading: the smallest part of a guide that a link can lead to.
/// </summary>
/// <param name="node">The step or the heading.</param>
/// <param name="title">Its title, without the number of a step.</param>
/// <param name="scope">What the part is about.</param>
/// <param name="level">
/// The level of the heading that says so: headings below it go on with the part about the form.
/// </param>
internal sealed class GuidePart(Node node, string title, ClaimScope scope, int level)
{
    private readonly GuideWords _title = new(title);

    public Node Node => node;

    public ClaimScope Scope => scope;

    public int Level => level;

    /// <summary>Its paragraphs and items, without those that speak of the form.</summary>
    public List<GuideLine> Lines { get; } = [];

    /// <summary>Whether its title tells the reader to enter a value.</summary>
    public bool IsEntry { get; } = ClaimWords.Enters(title);

    /// <summary>Whether its title tells the reader to obtain a value.</summary>
    public bool Takes { get; } = ClaimWords.Takes(title);

    /// <summary>Whether its title names the field.</summary>
    public bool IsTitled(LabelName name) => _title.Names(name) == Naming.Yes;

    /// <summary>Whether its title has the kind of thing that the name means, such as <c>token</c>.</summary>
    public bool IsTitledLike(LabelName name) => LabelVocabulary.IsNoun(name.Noun) && _title.Has(name.Noun);
}

/// <summary>A paragraph or an item, to see which fields it names.</summary>
/// <param name="text">Its words.</param>
/// <param name="marks">What is bold in it or written as code.</param>
/// <param name="provider">The ways in which names of fields begin with the provider's name.</param>
internal sealed class GuideLine(string text, IReadOnlyList<InlinePiece> marks, ProviderNames provider)
{
    private readonly GuideWords _words = new(text);
    private readonly HashSet<string> _marks = new(
        marks.Select(mark => LabelName.Of(mark.Text, provider).Phrase), StringComparer.Ordinal);

    public IReadOnlyList<InlinePiece> Marks => marks;

    /// <summary>Whether it tells the reader to obtain a value.</summary>
    public bool Takes { get; } = ClaimWords.Takes(text);

    public bool Names(LabelName name) => _words.Names(name) == Naming.Yes;

    /// <summary>Whether the name is all of something bold or written as code.</summary>
    public bool HasMark(LabelName name) => _marks.Contains(name.Phrase);
}

/// <summary>Cuts a guide's text into parts, in the order of the text.</summary>
/// <param name="provider">The ways in which names of fields begin with the provider's name.</param>
internal sealed class GuidePartReader(ProviderNames provider)
{
    private readonly List<GuidePart> _parts = [];

    public static IReadOnlyList<GuidePart> Read(IReadOnlyList<Node> body, ProviderNames provider)
    {
        var reader = new GuidePartReader(provider);
        reader.Read(body, current: null);
        return reader._parts;
    }

    /// <returns>The part that goes on behind the nodes; null before the first heading.</returns>
    private GuidePart? Read(IReadOnlyList<Node> nodes, GuidePart? current)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            var isHeading = nodes[i] is HeadingNode;
            if (InlinePiece.IsInline(nodes[i]))
            {
                var line = nodes.Skip(i).TakeWhile(InlinePiece.IsInline).ToList();
                i += line.Count - 1;
                AddLine(line, current);
            }
            else if (isHeading && current?.Node is not ElementNode)
            {
                _parts.Add(current = Under((HeadingNode)nodes[i], current));
            }
            else if (isHeading || nodes[i] is ParagraphNode)
            {
                AddLine(nodes[i].Children, current);
            }
            else if (nodes[i] is ElementNode { Name: "Step" } step)
            {
                var part = Of(step, current);
                _parts.Add(part);
                Read(step.Children, part);
            }
            else
            {
                current = Read(nodes[i].Children, current);
            }
        }

        return current;
    }

    private static GuidePart Under(HeadingNode heading, GuidePart? before)
    {
        var title = (StepHeading.Of(heading)?.Title.Value ?? NodeText.Of(heading.Children)).ToString();
        var own = ClaimWords.OfHeading(title);
        return own == ClaimScope.Other && before?.Scope == ClaimScope.Form && heading.Level > before.Level
            ? new GuidePart(heading, title, ClaimScope.Form, before.Level)
            : new GuidePart(heading, title, own, heading.Level);
    }

    private static GuidePart Of(ElementNode step, GuidePart? above)
    {
        var title = step.Attribute("title")?.Value?.ToString() ?? "";
        var own = ClaimWords.OfStep(title);
        var scope = own == ClaimScope.Form ? own : above?.Scope ?? ClaimScope.Other;
        return new GuidePart(step, title, scope, above?.Level ?? 0);
    }

    private void AddLine(IReadOnlyList<Node> line, GuidePart? part)
    {
        if (part is null)
        {
            return;
        }

        var text = NodeText.Of(line).ToString();
        if (text.Length > 0 && !ClaimWords.MentionsForm(text))
        {
            part.Lines.Add(
                new GuideLine(text, [.. InlinePiece.Of(line).Where(piece => piece.IsMark)], provider));
        }
    }
}
