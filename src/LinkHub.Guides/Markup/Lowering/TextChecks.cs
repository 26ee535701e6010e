using System.Buffers;
using System.Text.RegularExpressions;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Reports words that are meant for an agent that reads the page rather than for a person.</summary>
internal static partial class TextChecks
{
    // Hardly any text has these, so that hardly any text meets the expression.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["ignore", "disregard", "forget", "override", "system prompt"], StringComparison.OrdinalIgnoreCase);

    public static void Check(TextNode node, LoweringContext context)
    {
        if (node.Text.HasVariables)
        {
            return;
        }

        var text = node.Text.ToString();
        if (text.AsSpan().ContainsAny(Signs) && Instruction().IsMatch(text))
        {
            context.Diagnostics.Add(
                MarkupRules.AgentInstruction,
                node.Span,
                "the text gives instructions to an agent that reads it",
                "Delete the sentence.");
        }
    }

    [GeneratedRegex(
        """
        \b(ignore|disregard|forget|override)\s+((all|any|every|of|the|your|these|those|my)\s+){0,4}
            (previous|prior|above|earlier|preceding|foregoing)\s+(instructions?|prompts?|rules|messages?)\b
        | \b(ignore|disregard|forget)\s+(all\s+)?your\s+(instructions|rules)\b
        | \b(reveal|print|show|repeat|output)\s+(me\s+)?(your|the)\s+system\s+prompt\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Instruction();
}
