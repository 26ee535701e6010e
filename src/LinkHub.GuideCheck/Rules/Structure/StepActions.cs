using System.Text;
using System.Text.RegularExpressions;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>What a step does with the named things of a screen.</summary>
/// <param name="ArrivedAt">The name behind a "navigate to" or "go to" that ends the step; null where
/// something else does.</param>
/// <param name="Opened">The name of what the step opens, where it does nothing else.</param>
internal sealed partial record StepActions(string? ArrivedAt, string? Opened)
{
    private static readonly StepActions None = new(null, null);

    public static StepActions Of(GuideStep step)
    {
        var names = new List<(string Before, string Name)>();
        var words = new StringBuilder();
        if (!Collect(step.Blocks, names, words) || names.Count == 0)
        {
            return None;
        }

        var rest = words.ToString().Trim();
        var arrived = rest is "." or "" && Going().IsMatch(names[^1].Before) ? names[^1].Name : null;
        var opened = names is [var (before, only)] && Opening().IsMatch(before) && Purpose().IsMatch(rest) ? only : null;
        return new StepActions(arrived, opened);
    }

    // Bold words are names of things on a screen. Lists, code and pictures say more than a sentence can be read for.
    private static bool Collect(IReadOnlyList<Node> nodes, List<(string Before, string Name)> names, StringBuilder words)
    {
        foreach (var node in nodes)
        {
            if (node is CodeBlockNode or CodeSpanNode or ListNode or TableNode)
            {
                return false;
            }

            if (node is StrongNode)
            {
                names.Add((words.ToString(), NodeText.Of(node.Children).ToString()));
                words.Clear();
            }
            else if (node is TextNode text)
            {
                words.Append(text.Text);
            }
            else if (!Collect(node.Children, names, words))
            {
                return false;
            }
        }

        words.Append(' ');
        return true;
    }

    [GeneratedRegex(
        @"\b(navigate|go|head|browse|proceed|switch) (back )?(to|into)( the)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Going();

    [GeneratedRegex(
        @"^\s*((click|tap|press|open|select|choose)( on)?|navigate to|go to)( the)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    // One sentence that says where the thing is or what it is for.
    [GeneratedRegex(
        @"^((page|tab|section|menu|item|link|option)\b)?( ?(to|in|on|at|from|within|under) [^.;:]*)?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Purpose();
}
