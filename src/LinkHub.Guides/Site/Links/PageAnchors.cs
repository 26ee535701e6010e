using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Site.Links;

/// <summary>The ids of one page: unique, and the same for the same content every time.</summary>
/// <remarks>A name that occurs again gets <c>-2</c>, <c>-3</c> and so on, in the order of the text.</remarks>
public sealed class PageAnchors
{
    private readonly Dictionary<Node, string> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Func<string, string?> _valueOf;
    private readonly Dictionary<string, string> _idByLetters = new(StringComparer.Ordinal);

    /// <param name="nodes">All of the page's text.</param>
    public PageAnchors(IReadOnlyList<Node> nodes)
        : this(nodes, static _ => null)
    {
    }

    /// <param name="nodes">All of the page's text, perhaps with variables.</param>
    /// <param name="valueOf">The variables' values.</param>
    public PageAnchors(IReadOnlyList<Node> nodes, Func<string, string?> valueOf)
    {
        _valueOf = valueOf;
        Collect(nodes);
    }

    /// <summary>All ids with prefix, in no order.</summary>
    public IReadOnlyCollection<string> Ids => _taken;

    /// <summary>The id of a heading, step, tab or folded part, with prefix; null for other nodes.</summary>
    public string? Of(Node node) => _ids.GetValueOrDefault(node);

    /// <summary>The id that a written fragment means, or null if the page has none such.</summary>
    /// <remarks>Other tools treat signs and blanks differently, so letters and digits alone decide.</remarks>
    /// <param name="fragment">Without <c>#</c>.</param>
    public string? Find(string fragment)
    {
        var bare = AnchorNames.Bare(fragment);
        var exact = AnchorNames.Prefix + AnchorNames.Of(bare);
        return _taken.Contains(exact) ? exact : _idByLetters.GetValueOrDefault(Letters(bare));
    }

    private void Collect(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if (TitleOf(node) is { } title)
            {
                var id = Unique(AnchorNames.Prefix + AnchorNames.Of(title));
                _ids[node] = id;
                _idByLetters.TryAdd(Letters(title), id);
            }

            Collect(node.Children);
        }
    }

    private string? TitleOf(Node node) => node switch
    {
        HeadingNode => NodeWords.Of(node, _valueOf),
        ElementNode { Name: "Step" or "Tab" or "Accordion" or "Expandable" } element =>
            element.Attribute("title")?.Value?.Expand(_valueOf) ?? element.Name,

        // Footnotes bring names of their own; those that authors write are not kept.
        ElementNode element => element.Attribute("id")?.Value?.ToString(),
        _ => null,
    };

    private string Unique(string name)
    {
        if (_taken.Add(name))
        {
            return name;
        }

        var number = _counts.GetValueOrDefault(name, 1);
        string next;
        do
        {
            number++;
            next = $"{name}-{number}";
        }
        while (!_taken.Add(next));

        _counts[name] = number;
        return next;
    }

    private static string Letters(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
