using System.Text;
using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds a step that only repeats what the step before it did.</summary>
/// <remarks>
/// Either the first step ends by going to a named place and the next only opens that place, or both have the
/// same words.
/// </remarks>
public sealed class RepeatedStep : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH324", "repeated-step", Severity.Hint);

    public bool AssumesEnglish => true;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var section in guide.Guide.Outline.Sections)
        {
            foreach (var (before, step) in section.Steps.Zip(section.Steps.Skip(1)))
            {
                if (step.Number == before.Number + 1 && Repeated(before, step) is { } message)
                {
                    findings.Add(new Diagnostic(Rule, message, step.Title.Span)
                    {
                        Help = "Join the two steps, or say only once how to get there.",
                        Related = [new RelatedSpan(before.Title.Span, "the step before it")],
                    });
                }
            }
        }
    }

    private static string? Repeated(GuideStep before, GuideStep step)
    {
        if (!before.Conditions.Scopes.SequenceEqual(step.Conditions.Scopes, StringComparer.Ordinal))
        {
            return null;
        }

        if (StepActions.Of(step).Opened is { } opened && StepActions.Of(before).ArrivedAt is { } arrived
            && opened.Equals(arrived, StringComparison.OrdinalIgnoreCase))
        {
            return $"the step before has gone to `{VisibleText.Of(arrived)}` already";
        }

        var words = NodeText.Of(step.Blocks).ToString();
        return words.Length > 20
            && words.Equals(NodeText.Of(before.Blocks).ToString(), StringComparison.OrdinalIgnoreCase)
            ? "the step says the same as the one before"
            : null;
    }
}

/// <summary>The actions of a step on named things of a screen.</summary>
/// <param name="ArrivedAt">
/// The name behind a "navigate to" or "go to" that ends the step; null if the step ends differently.
/// </param>
/// <param name="Opened">The name of the thing that the step opens, if it does nothing else.</param>
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
        var opened = names is [var (before, only)] && Opening().IsMatch(before) && Purpose().IsMatch(rest)
            ? only
            : null;
        return new StepActions(arrived, opened);
    }

    // Bold words are names of things on a screen. Lists, code and pictures may say more than a sentence does.
    private static bool Collect(
        IReadOnlyList<Node> nodes, List<(string Before, string Name)> names, StringBuilder words)
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

    // One sentence that says where the thing is, or what it is for.
    [GeneratedRegex(
        @"^((page|tab|section|menu|item|link|option)\b)?( ?(to|in|on|at|from|within|under) [^.;:]*)?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Purpose();
}
