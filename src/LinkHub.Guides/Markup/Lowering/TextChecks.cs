using System.Buffers;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Reports words that are meant for an agent that reads the page rather than for a person.</summary>
internal static class TextChecks
{
    private static readonly SearchValues<string> Phrases = SearchValues.Create(
        [
            "ignore previous instructions", "ignore all previous instructions",
            "ignore the previous instructions",
            "ignore prior instructions", "ignore all prior instructions", "ignore the above instructions",
            "ignore your instructions", "disregard previous instructions",
            "disregard all previous instructions",
            "disregard the above", "forget previous instructions", "forget all previous instructions",
            "reveal your system prompt", "print your system prompt",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static void Check(TextNode node, LoweringContext context)
    {
        if (!node.Text.HasVariables && node.Text.ToString().AsSpan().ContainsAny(Phrases))
        {
            context.Diagnostics.Add(
                MarkupRules.AgentInstruction,
                node.Span,
                "the text gives instructions to an agent that reads it",
                "Delete the sentence.");
        }
    }
}
