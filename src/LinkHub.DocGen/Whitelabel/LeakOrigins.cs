using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>What a file of a hub was made from, for the case that a word leaked.</summary>
/// <param name="Nodes">Branded content.</param>
/// <param name="Files">Further sources, the likeliest first; gone through only when they are needed.</param>
public sealed record LeakOrigins(IReadOnlyList<Node> Nodes, IEnumerable<SourceFile> Files)
{
    public static readonly LeakOrigins None = new([], []);

    public static LeakOrigins Of(IEnumerable<SourceFile> files) => new([], files);
}
