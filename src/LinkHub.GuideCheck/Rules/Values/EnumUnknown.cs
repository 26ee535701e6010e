using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Values;

/// <summary>Finds items in a guide's list of a field's options that the form does not offer.</summary>
/// <remarks>
/// A list counts as one of options if at least two of its items, and at least half of them, are options.
/// </remarks>
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
                findings.AddRange(
                    names.Where(name => !IsOption(name, field)).Select(name => Finding(name, field)));
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
        var near = Suggestion.Nearest(
            name.Value, labels.Concat(field.Options.Select(option => option.Value.Value)));
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

    // The text with which an item begins, in bold or as code; an item of plain words is prose.
    private static Located<string>? Name(Node item)
    {
        var first = item.Children.FirstOrDefault(child => !NodeTree.IsBlank(child));
        first = first is ParagraphNode
            ? first.Children.FirstOrDefault(child => !NodeTree.IsBlank(child))
            : first;
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

/// <summary>Finds options that a guide leaves out although it names the others.</summary>
/// <remarks>
/// Only if it names most of a few: a guide need not list the choices, which the form shows.
/// </remarks>
public sealed class EnumUnmentioned : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH503", "enum-unmentioned", Severity.Hint);

    private const int Most = 8;
    private const int ShortestName = 3;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var field in guide.Asked.Where(field => field.Options.Count is > 2 and <= Most))
        {
            var places = field.Options.Select(option => (Option: option, Place: PlaceOf(option, guide)))
                .ToList();
            var missing = places.Where(one => one.Place is null).Select(one => one.Option).ToList();
            if (missing.Count > 0 && !EnumUnknown.NamesOther(field, guide) && missing.Count * 2 < places.Count
                && missing.TrueForAll(HasName))
            {
                findings.Add(
                    Finding(field, missing, places.First(one => one.Place is not null).Place!.Value));
            }
        }
    }

    private Diagnostic Finding(CredentialField field, List<FieldOption> missing, SourceSpan place)
    {
        var names = string.Join(", ", missing.Select(option => $"`{ShownText.Of(option.Label.Value)}`"));
        return new Diagnostic(
            Rule, $"the guide names other options of `{ShownText.Of(field.Label.Value)}`, and not {names}",
            place)
        {
            Help = $"Say when to choose {names}.",
            Related = [
                .. missing.Select(option => new RelatedSpan(option.Label.Words(), "the form offers it"))],
        };
    }

    private static bool HasName(FieldOption option) => option.Label.Value.Length >= ShortestName;

    private static SourceSpan? PlaceOf(FieldOption option, GuideSubject guide)
    {
        foreach (var block in guide.Nodes.Select(placed => placed.Node).Where(IsText))
        {
            var text = block is CodeSpanNode code ? code.Text : NodeText.Of([block]);
            if (OptionText.IndexIn(option, text.Expand(guide.ValueOf)) >= 0)
            {
                return Narrowed(option, block.Span);
            }
        }

        return null;
    }

    private static bool IsText(Node node) => node is TextNode or CodeSpanNode or CodeBlockNode;

    private static SourceSpan Narrowed(FieldOption option, SourceSpan span)
    {
        var at = OptionText.WordIndex(span.Text, option.Label.Value);
        if (at >= 0)
        {
            return span.Slice(at, option.Label.Value.Length);
        }

        at = OptionText.WordIndex(span.Text, option.Value.Value);
        return at >= 0 ? span.Slice(at, option.Value.Value.Length) : span;
    }
}
