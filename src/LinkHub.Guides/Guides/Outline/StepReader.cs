using System.Text.RegularExpressions;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Outline;

/// <summary>
/// Finds the steps of a section: <c>Step</c> elements wherever they stand, and headings that open steps.
/// </summary>
internal static class StepReader
{
    /// <param name="blocks">The section's blocks.</param>
    /// <param name="conditions">Of what the blocks stand in.</param>
    public static IReadOnlyList<GuideStep> Read(IReadOnlyList<Node> blocks, Conditions conditions)
    {
        var steps = new List<GuideStep>();
        var counter = new Counter();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (StepHeading.Of(blocks[i]) is { } heading)
            {
                var end = EndOf(heading, blocks, i + 1);
                IReadOnlyList<Node> content = [.. blocks.Skip(i + 1).Take(end - i - 1)];
                var span = NodeTree.Span([blocks[i], .. content], blocks[i].Span);
                steps.Add(new GuideStep(heading.Title, heading.Number, content, span)
                {
                    Conditions = conditions.And(blocks[i].Conditions),
                    IsFromHeading = true,
                });
            }
            else
            {
                AddElements([blocks[i]], conditions, counter, steps);
            }
        }

        return steps;
    }

    private static int EndOf(StepHeading step, IReadOnlyList<Node> blocks, int from)
    {
        for (var i = from; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingNode next && next.Level <= step.Level)
            {
                return i;
            }
        }

        return blocks.Count;
    }

    private static void AddElements(
        IReadOnlyList<Node> nodes, Conditions conditions, Counter counter, List<GuideStep> steps)
    {
        foreach (var node in nodes)
        {
            var inner = conditions.And(node.Conditions);
            if (node is ElementNode { Name: "Step" } step)
            {
                steps.Add(Step(step, ++counter.Value, inner));
                AddElements(step.Children, inner, new Counter(), steps);
            }
            else if (node.Children.Count > 0)
            {
                var isList = node is ElementNode { Name: "Steps" };
                AddElements(node.Children, inner, isList ? new Counter() : counter, steps);
            }
        }
    }

    private static GuideStep Step(ElementNode step, int number, Conditions conditions)
    {
        var title = step.Attribute("title") is { Value: { } words } attribute
            ? new Located<TemplateText>(words, attribute.ValueSpan)
            : new Located<TemplateText>(TemplateText.Empty, step.Span.Slice(0, 0));
        IReadOnlyList<Node> blocks = [.. step.Children.Where(child => !NodeTree.IsBlank(child))];
        if (blocks is [ElementNode { Name: "div" } content])
        {
            (blocks, conditions) = (content.Children, conditions.And(content.Conditions));
        }

        return new GuideStep(title, number, blocks, step.Span) { Conditions = conditions };
    }

    private sealed class Counter
    {
        public int Value { get; set; }
    }
}

/// <summary>
/// A heading that opens a step: <c>Step 2: Copy the key</c>, <c>Step 2 - …</c> or <c>2. Copy the key</c>.
/// </summary>
/// <param name="Number">As written.</param>
/// <param name="Title">The words behind the number.</param>
/// <param name="Level">The heading's level: the step ends before the next heading of that level or a higher
/// one.</param>
internal sealed partial record StepHeading(int Number, Located<TemplateText> Title, int Level)
{
    /// <summary>Reads a heading, or gives null if it opens no step.</summary>
    public static StepHeading? Of(Node node)
    {
        if (node is not HeadingNode heading)
        {
            return null;
        }

        var words = NodeText.Located(heading);
        if (words.Value.Parts is not [{ IsVariable: false, Text: var first }, ..]
            || Prefix().Match(first) is not { Success: true } prefix)
        {
            return null;
        }

        var number = prefix.Groups["n"].Success ? prefix.Groups["n"].Value : prefix.Groups["m"].Value;
        var rest = new TemplateText(
            [TemplatePart.Literal(first[prefix.Length..]), .. words.Value.Parts.Skip(1)]);
        if (rest.IsEmpty || !int.TryParse(number, out var count))
        {
            return null;
        }

        var title = new Located<TemplateText>(rest, WithoutPrefix(words.Span, prefix.Value));
        return new StepHeading(count, title, heading.Level);
    }

    // The span is narrowed only where the file says the prefix letter by letter.
    private static SourceSpan WithoutPrefix(SourceSpan span, string prefix) =>
        span.File.Text.AsSpan(span.Start, span.Length).StartsWith(prefix, StringComparison.Ordinal)
            ? span.Slice(prefix.Length, span.Length - prefix.Length)
            : span;

    [GeneratedRegex(
        @"^(?:[Ss][Tt][Ee][Pp] (?<n>\d{1,4})(?: ?[:.)\-–—] ?| )|(?<m>\d{1,4})[.)] )",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Prefix();
}
