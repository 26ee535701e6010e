using LinkHub.DocGen.Agents;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Fuzz.Audits;

/// <summary>Writes what was read as Markdown and reads it again.</summary>
public static class RoundTrip
{
    private static readonly MarkupOptions Options = MarkupOptions.Default with
    {
        FrameHosts = new HashSet<string>(StringComparer.Ordinal) { "www.example.com" },
    };

    /// <summary>A text as a guide, with one foreign host that frames may show.</summary>
    public static MarkupDocument Read(string text, DiagnosticBag? findings = null) =>
        MarkupReader.Read(new SourceFile("guide.mdx", text), Options, findings ?? new DiagnosticBag());

    /// <summary>
    /// What is different where the written text says something else, or is written differently the second time;
    /// null where neither is so.
    /// </summary>
    public static RoundTripDifference? Difference(IReadOnlyList<Node> body, string written)
    {
        // The line before keeps a first heading or quotation from being taken for an envelope.
        var again = Read("start\n\n" + written).Body.Skip(1).ToList();
        var expected = Dump(body);
        var actual = Dump(again);
        if (expected != actual)
        {
            return new RoundTripDifference(expected, actual);
        }

        var second = MarkdownWriter.Write(again);
        return written == second ? null : new RoundTripDifference(written, second);
    }

    // Words in two nodes and the same words in one say the same.
    private static string Dump(IReadOnlyList<Node> body) =>
        MarkupDump.Of(Plain(body), withSpans: false);

    private static List<Node> Plain(IReadOnlyList<Node> nodes) => [.. JoinedWords.Of(nodes).Select(Plain)];

    // Conditions are compared as such: what is written as an attribute may have been inherited. A table none of whose
    // columns is aligned is one without alignments.
    private static Node Plain(Node node)
    {
        var plain = node switch
        {
            ElementNode element => element with
            {
                Attributes = [.. element.Attributes.Where(attribute => !IsCondition(attribute.Name))],
            },
            TableNode table when table.Alignments.All(alignment => alignment == ColumnAlignment.None) =>
                table with { Alignments = [] },
            _ => node,
        };
        return plain with { Children = Plain(plain.Children) };
    }

    private static bool IsCondition(string name) => name is "data-whitelabel-hide" or "data-guide-scopes";
}
