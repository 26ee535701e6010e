using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Export;

/// <summary>
/// Keeps an <c>id</c> on the first element that has it: an id that stands twice makes a page invalid, and links
/// lead to the first one anyway.
/// </summary>
internal static class FirstPlaces
{
    /// <summary>The nodes in their order, later elements without an id that was there before.</summary>
    public static IReadOnlyList<Node> Of(IReadOnlyList<Node> nodes) =>
        Of(nodes, new HashSet<string>(StringComparer.Ordinal));

    private static IReadOnlyList<Node> Of(IReadOnlyList<Node> nodes, HashSet<string> taken) =>
        [.. nodes.Select(node => Of(node, taken))];

    private static Node Of(Node node, HashSet<string> taken)
    {
        var id = node is ElementNode { Attributes.Count: > 0 } named ? named.Attribute("id")?.Value?.ToString() : null;
        var first = id is not null && !taken.Add(id) && node is ElementNode repeated
            ? repeated with { Attributes = [.. repeated.Attributes.Where(attribute => attribute.Name != "id")] }
            : node;
        return first.Children.Count > 0 ? first with { Children = Of(first.Children, taken) } : first;
    }
}
