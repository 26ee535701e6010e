using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Agents;

/// <summary>Reads what was written of blocks, to find out whether it says what they say.</summary>
internal sealed class ReadBack
{
    // Stands in front, or a first heading or quotation would be taken for what guides begin with.
    private const string Start = "start\n\n";

    private readonly MarkupOptions _options;

    private ReadBack(IReadOnlySet<string> frameHosts) => _options = MarkupOptions.Default with
    {
        FrameHosts = frameHosts,
    };

    /// <summary>A reader that lets through the frames that stand in a body.</summary>
    public static ReadBack For(IReadOnlyList<Node> body)
    {
        var hosts = new HashSet<string>(StringComparer.Ordinal);
        Collect(body, hosts);
        return new ReadBack(hosts);
    }

    /// <summary>Whether a text is read as a block, whose words are joined, and nothing else.</summary>
    public bool Is(Node block, string text)
    {
        var body = MarkupReader.Read(new SourceFile("twin.mdx", Start + text), _options, new DiagnosticBag()).Body;
        return body.Count == 2 && SameContent.Are([block], JoinedWords.Of([body[1]]));
    }

    private static void Collect(IReadOnlyList<Node> nodes, HashSet<string> hosts)
    {
        foreach (var node in nodes)
        {
            if (node is ElementNode { Name: "iframe" } frame
                && Uri.TryCreate(frame.Attribute("src")?.Value?.ToString(), UriKind.Absolute, out var address))
            {
                hosts.Add(address.Host);
            }

            Collect(node.Children, hosts);
        }
    }
}
