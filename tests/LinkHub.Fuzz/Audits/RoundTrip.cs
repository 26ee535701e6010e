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
    public static MarkupDocument Read(string text) =>
        MarkupReader.Read(new SourceFile("guide.mdx", text), Options, new DiagnosticBag());

    /// <summary>
    /// What is different where the written text says something else, or is written differently the second time;
    /// null where neither is so.
    /// </summary>
    public static RoundTripDifference? Difference(IReadOnlyList<Node> body, string written)
    {
        // The line before keeps a first heading or quotation from being taken for an envelope.
        var again = Read("start\n\n" + written).Body.Skip(1).ToList();
        var expected = MarkupDump.Of(Joined(body), withSpans: false);
        var actual = MarkupDump.Of(Joined(again), withSpans: false);
        if (expected != actual)
        {
            return new RoundTripDifference(expected, actual);
        }

        var second = MarkdownWriter.Write(again);
        return written == second ? null : new RoundTripDifference(written, second);
    }

    // Words in two nodes and the same words in one say the same.
    private static List<Node> Joined(IReadOnlyList<Node> nodes)
    {
        var joined = new List<Node>();
        foreach (var node in nodes)
        {
            if (node is TextNode next && joined is [.., TextNode last])
            {
                joined[^1] = new TextNode(new TemplateText(Joined([.. last.Text.Parts, .. next.Text.Parts])), last.Span);
            }
            else
            {
                joined.Add(WithoutConditions(node) with { Children = Joined(node.Children) });
            }
        }

        return joined;
    }

    // Conditions are compared as such: what is written as an attribute may have been inherited.
    private static Node WithoutConditions(Node node) => node is ElementNode element
        ? element with { Attributes = [.. element.Attributes.Where(attribute => !IsCondition(attribute.Name))] }
        : node;

    private static bool IsCondition(string name) => name is "data-whitelabel-hide" or "data-guide-scopes";

    private static List<TemplatePart> Joined(IReadOnlyList<TemplatePart> parts)
    {
        var joined = new List<TemplatePart>();
        foreach (var part in parts)
        {
            if (!part.IsVariable && joined is [.., { IsVariable: false } last])
            {
                joined[^1] = TemplatePart.Literal(last.Text + part.Text);
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined;
    }
}
