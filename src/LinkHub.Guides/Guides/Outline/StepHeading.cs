using System.Text.RegularExpressions;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Outline;

/// <summary>
/// A heading that opens a step: <c>Step 2: Copy the key</c>, <c>Step 2 - …</c> or <c>2. Copy the key</c>.
/// </summary>
/// <param name="Number">As written.</param>
/// <param name="Title">The words behind the number.</param>
/// <param name="Level">The heading's level: the step ends before the next heading of that level or a higher
/// one.</param>
internal sealed partial record StepHeading(int Number, Located<TemplateText> Title, int Level)
{
    /// <summary>Reads a heading, or gives null where it opens no step.</summary>
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
        var rest = new TemplateText([TemplatePart.Literal(first[prefix.Length..]), .. words.Value.Parts.Skip(1)]);
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
