using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Values;

/// <summary>Finds items in a guide's list of a field's options that the form does not offer.</summary>
/// <remarks>A list is one of options where two items at least are options, and no fewer than the
/// others.</remarks>
public sealed class EnumUnknown : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH504", "enum-unknown", Severity.Warning);

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        var fields = guide.Asked.Where(field => field.Options.Count > 1).ToList();
        if (fields.Count == 0)
        {
            return;
        }

        foreach (var list in guide.Nodes.Select(placed => placed.Node).OfType<ListNode>())
        {
            var names = list.Children.Select(Name).OfType<Located<string>>().ToList();
            foreach (var field in fields.Where(field => IsListOf(names, field)))
            {
                findings.AddRange(names.Where(name => !IsOption(name, field)).Select(name => Finding(name, field)));
            }
        }
    }

    /// <summary>Whether a list in the guide holds something else beside options of the field.</summary>
    internal static bool NamesOther(CredentialField field, GuideSubject guide) => guide.Nodes
        .Select(placed => placed.Node)
        .OfType<ListNode>()
        .Select(list => list.Children.Select(Name).OfType<Located<string>>().ToList())
        .Any(names => IsListOf(names, field) && names.Exists(name => !IsOption(name, field)));

    private Diagnostic Finding(Located<string> name, CredentialField field)
    {
        var labels = field.Options.Select(option => option.Label.Value).ToList();
        var near = Suggestion.Nearest(name.Value, labels.Concat(field.Options.Select(option => option.Value.Value)));
        return new Diagnostic(
            Rule,
            $"`{ShownText.Of(name.Value)}` is no option of `{ShownText.Of(field.Label.Value)}`",
            name.Span)
        {
            Help = near is null
                ? "Take the item out, or add the option to the definition."
                : $"Write `{ShownText.Of(near)}`.",
            Related = [new RelatedSpan(field.Options[0].Label.Words(), "the form offers these")],
        };
    }

    private static bool IsListOf(List<Located<string>> names, CredentialField field)
    {
        var known = names.Count(name => IsOption(name, field));
        return known >= 2 && known * 2 >= names.Count;
    }

    private static bool IsOption(Located<string> name, CredentialField field) =>
        field.Options.Any(option => OptionText.Is(option, name.Value));

    // What an item begins with in bold or as code; an item of plain words is prose.
    private static Located<string>? Name(Node item)
    {
        var first = item.Children.FirstOrDefault(child => !NodeTree.IsBlank(child));
        first = first is ParagraphNode ? first.Children.FirstOrDefault(child => !NodeTree.IsBlank(child)) : first;
        return first switch
        {
            CodeSpanNode code => new Located<string>(code.Text.ToString(), code.Span),
            StrongNode strong => NodeText.Located(strong) is var words
                ? new Located<string>(words.Value.ToString().TrimEnd(':', ' '), words.Span)
                : null,
            _ => null,
        };
    }
}
