using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Values;

/// <summary>Finds options that a guide passes over though it names the others.</summary>
/// <remarks>Only where it names most of a few: a guide need not list the choices that a form shows
/// anyway.</remarks>
public sealed class EnumUnmentioned : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH503", "enum-unmentioned", Severity.Hint);

    private const int Most = 8;
    private const int ShortestName = 3;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var field in guide.Asked.Where(field => field.Options.Count is > 2 and <= Most))
        {
            var places = field.Options.Select(option => (Option: option, Place: PlaceOf(option, guide))).ToList();
            var missing = places.Where(one => one.Place is null).Select(one => one.Option).ToList();
            if (missing.Count > 0 && !EnumUnknown.NamesOther(field, guide) && missing.Count * 2 < places.Count
                && missing.TrueForAll(HasName))
            {
                findings.Add(Finding(field, missing, places.First(one => one.Place is not null).Place!.Value));
            }
        }
    }

    private Diagnostic Finding(CredentialField field, List<FieldOption> missing, SourceSpan place)
    {
        var names = string.Join(", ", missing.Select(option => $"`{ShownText.Of(option.Label.Value)}`"));
        return new Diagnostic(
            Rule, $"the guide names other options of `{ShownText.Of(field.Label.Value)}`, and not {names}", place)
        {
            Help = $"Say when to choose {names}.",
            Related = [.. missing.Select(option => new RelatedSpan(option.Label.Words(), "the form offers it"))],
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
