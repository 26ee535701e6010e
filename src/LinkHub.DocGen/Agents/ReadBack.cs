using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Agents;

/// <summary>Reads written blocks back, to find out whether they still say the same.</summary>
internal sealed class ReadBack
{
    // Stands in front of each text, as a first heading or quotation would be read as a guide's envelope.
    private const string Start = "start\n\n";

    private readonly MarkupOptions _options;

    private ReadBack(IReadOnlySet<string> frameHosts) => _options = MarkupOptions.Default with
    {
        FrameHosts = frameHosts,
    };

    /// <summary>A reader that accepts the frames in a body.</summary>
    public static ReadBack For(IReadOnlyList<Node> body)
    {
        var hosts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var frame in NodeTree.All(body).OfType<ElementNode>()
            .Where(element => element.Name == "iframe"))
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
        var body = MarkupReader.Read(
            new SourceFile("twin.mdx", Start + text), _options, new DiagnosticBag()).Body;
        return body.Count == 2 && SameContent.Are([block], JoinedWords.Of([body[1]]));
    }
}

/// <summary>Whether two blocks say the same, wherever they were written.</summary>
internal static class SameContent
{
    /// <remarks>
    /// Words must be joined. A variable in code is compared as it is written: only pages about markup show it
    /// so, and their text is read as theirs again.
    /// </remarks>
    public static bool Are(IReadOnlyList<Node> ones, IReadOnlyList<Node> others)
    {
        if (ones.Count != others.Count)
        {
            return false;
        }

        for (var i = 0; i < ones.Count; i++)
        {
            if (!Is(ones[i], others[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(Node one, Node other) =>
        IsAlike(one, other) && Is(one.Conditions, other.Conditions) && Are(one.Children, other.Children);

    private static bool IsAlike(Node one, Node other) => (one, other) switch
    {
        (TextNode a, TextNode b) => a.Text.Equals(b.Text),
        (CodeSpanNode a, CodeSpanNode b) => a.Text.ToString() == b.Text.ToString(),
        (CodeBlockNode a, CodeBlockNode b) =>
            a.Language == b.Language && a.Title == b.Title && a.Text.ToString() == b.Text.ToString(),
        (LinkNode a, LinkNode b) =>
            a.Href.Value.Equals(b.Href.Value) && Equals(a.Title, b.Title),
        (ImageNode a, ImageNode b) => a.Width == b.Width && a.Height == b.Height
            && a.Source.Value.Equals(b.Source.Value)
            && Equals(a.Alternative?.Value, b.Alternative?.Value) && Equals(a.Title, b.Title),
        (HeadingNode a, HeadingNode b) => a.Level == b.Level,
        (ListNode a, ListNode b) => a.IsOrdered == b.IsOrdered && (!a.IsOrdered || a.Start == b.Start),
        (ListItemNode a, ListItemNode b) => a.IsChecked == b.IsChecked,
        (TableNode a, TableNode b) => Are(a.Alignments, b.Alignments),
        (TableCellNode a, TableCellNode b) =>
            a.IsHeader == b.IsHeader && a.Columns == b.Columns && a.Rows == b.Rows,
        (ElementNode a, ElementNode b) =>
            a.Name == b.Name && a.IsInline == b.IsInline && Own(a).SequenceEqual(Own(b)),
        _ => one.GetType() == other.GetType(),
    };

    // A table none of whose columns is aligned is one without alignments.
    private static bool Are(IReadOnlyList<ColumnAlignment> ones, IReadOnlyList<ColumnAlignment> others) =>
        ones.SequenceEqual(others)
        || (ones.Concat(others).All(static alignment => alignment == ColumnAlignment.None));

    // Conditions are compared as such: an attribute may have been written for an inherited one.
    private static IEnumerable<(string Name, TemplateText? Value)> Own(ElementNode element) =>
        element.Attributes
        .Where(static attribute => !MarkdownTags.IsCondition(attribute.Name))
        .Select(static attribute => (attribute.Name, attribute.Value));

    private static bool Is(Conditions one, Conditions other) => ReferenceEquals(one, other)
        || (one.HiddenOnWhitelabel == other.HiddenOnWhitelabel && one.ListsScopes == other.ListsScopes
            && one.Scopes.SequenceEqual(other.Scopes));
}
