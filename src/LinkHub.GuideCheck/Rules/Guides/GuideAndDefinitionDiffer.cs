using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>
/// Finds sections and steps that a guide's file and the guide in the definition do not both have.
/// </summary>
/// <remarks>
/// Only the file is published, while authors may believe it is the definition's guide. Titles are compared
/// without regard to case and signs; the part about the form is generated and not compared.
/// </remarks>
public sealed class GuideAndDefinitionDiffer : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH209", "guide-and-definition-differ", Severity.Warning);

    private const int Most = 5;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        if (guide.Entry.Origin != GuideOrigin.File
            || guide.Method.Support.Guide(guide.Entry.Kind) is not { } defined)
        {
            return;
        }

        var (inFile, inDefinition) = (Titles(guide), Titles(defined));
        foreach (var (written, other) in TitleDifferences.Of(inFile, inDefinition).Take(Most))
        {
            findings.Add(Finding(written, other, guide, defined));
        }
    }

    private Diagnostic Finding(
        GuideTitle? written, GuideTitle? other, GuideSubject guide, DefinedGuide defined)
    {
        if (written is null)
        {
            return new Diagnostic(
                Rule, $"the {other!.What} `{other.Shown}` of the definition is not in the guide",
                GuidePlace.Title(guide))
            {
                Help = "Write it into the guide, or take it out of the definition.",
                Related = [new RelatedSpan(other.Span, "the definition has it")],
            };
        }

        var message = other is null
            ? $"the {written.What} `{written.Shown}` is not in the definition's guide"
            : $"the {written.What} is called `{written.Shown}` here and `{other.Shown}` in the definition";
        return new Diagnostic(Rule, message, written.Span)
        {
            Help = "Change one to match the other, or take the guide out of the definition.",
            Related = [new RelatedSpan(other?.Span ?? defined.Span.Slice(0, 0), "the definition's guide")],
        };
    }

    private static List<GuideTitle> Titles(GuideSubject guide)
    {
        var titles = new List<GuideTitle>();
        foreach (var section in guide.Guide.Outline.Sections.Where(
            section => !section.Conditions.HiddenOnWhitelabel))
        {
            if (section.Title is { } title)
            {
                titles.Add(new("section", title.Value.Expand(guide.ValueOf), title.Span));
            }

            titles.AddRange(section.Steps
                .Where(step => !step.Conditions.HiddenOnWhitelabel)
                .Select(
                    step => new GuideTitle("step", step.Title.Value.Expand(guide.ValueOf), step.Title.Span)));
        }

        return titles;
    }

    private static List<GuideTitle> Titles(DefinedGuide defined) =>
    [
        .. defined.Sections.SelectMany(section => section.Steps
            .Select(step => new GuideTitle("step", step.Title.Value, step.Title.Words()))
            .Prepend(new GuideTitle("section", section.Title.Value, section.Title.Words()))),
    ];
}

/// <summary>The title of a section or a step, wherever its guide is written.</summary>
internal sealed record GuideTitle(string What, string Text, SourceSpan Span)
{
    public string Shown => ShownText.Of(Text);

    /// <summary>Whether two titles are one, without regard to case, signs and markup.</summary>
    public bool IsSame(GuideTitle other) => What == other.What && Slug.Of(Text) == Slug.Of(other.Text);
}

/// <summary>Compares two lists of titles by their longest common part.</summary>
internal static class TitleDifferences
{
    /// <summary>
    /// The titles that are in one list only, in order; between two common titles, the n-th of one list is
    /// paired with the n-th of the other.
    /// </summary>
    public static IEnumerable<(GuideTitle? Left, GuideTitle? Right)> Of(
        IReadOnlyList<GuideTitle> left, IReadOnlyList<GuideTitle> right)
    {
        var common = CommonLengths(left, right);
        var (i, j) = (0, 0);
        while (i < left.Count || j < right.Count)
        {
            if (i < left.Count && j < right.Count && left[i].IsSame(right[j]))
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (i < left.Count && j < right.Count && left[i].What == right[j].What
                && common[i + 1, j + 1] == common[i, j])
            {
                yield return (left[i++], right[j++]);
            }
            else if (j == right.Count || (i < left.Count && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return (left[i++], null);
            }
            else
            {
                yield return (null, right[j++]);
            }
        }
    }

    // How many titles the rests of both lists from (i, j) on have in common.
    private static int[,] CommonLengths(IReadOnlyList<GuideTitle> left, IReadOnlyList<GuideTitle> right)
    {
        var lengths = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i].IsSame(right[j])
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
