using LinkHub.Guides.Guides.Outline;
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
        foreach (var frame in NodeTree.All(body).OfType<ElementNode>().Where(element => element.Name == "iframe"))
        {
            if (Uri.TryCreate(frame.Attribute("src")?.Value?.ToString(), UriKind.Absolute, out var address))
            {
                hosts.Add(address.Host);
            }
        }

        return new ReadBack(hosts);
    }

    /// <summary>Whether a text is read as a block, whose words are joined, and nothing else.</summary>
    public bool Is(Node block, string text)
    {
        var body = MarkupReader.Read(new SourceFile("twin.mdx", Start + text), _options, new DiagnosticBag()).Body;
        return body.Count == 2 && SameContent.Are([block], JoinedWords.Of([body[1]]));
    }
}
