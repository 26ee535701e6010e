using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Suppressions;

/// <summary>The places of a text that show code, in which no comment counts and nothing is fixed.</summary>
internal sealed class CodePlaces
{
    private readonly List<SourceSpan> _spans = [];

    private CodePlaces()
    {
    }

    public static CodePlaces Of(MarkupDocument document)
    {
        var places = new CodePlaces();
        places.Add(document.Body);
        return places;
    }

    /// <summary>Whether a place overlaps code, or lies inside it.</summary>
    public bool Touch(SourceSpan place) => _spans.Exists(code =>
        code.File.Path == place.File.Path && place.Start < code.End && code.Start < place.End
        || (place.Length == 0 && code.File.Path == place.File.Path && code.Start < place.Start
            && place.Start < code.End));

    private void Add(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is CodeSpanNode or CodeBlockNode or ElementNode { Name: "code" or "pre" or "kbd" })
            {
                _spans.Add(node.Span);
            }
            else
            {
                Add(node.Children);
            }
        }
    }
}
