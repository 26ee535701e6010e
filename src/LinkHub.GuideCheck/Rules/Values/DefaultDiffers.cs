using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Values;

/// <summary>Finds defaults that a guide states and the form does not have.</summary>
/// <remarks>The value must follow the word "default" as code or in bold, in a line that names one
/// field.</remarks>
public sealed partial class DefaultDiffers : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH505", "default-differs", Severity.Warning);

    public bool AssumesEnglish => true;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        if (!guide.Asked.Any(HasDefault))
        {
            return;
        }

        foreach (var line in guide.Nodes.Select(placed => placed.Node)
            .Where(node => node.Children.Any(IsWords)))
        {
            if (Told(line) is { } told && Named(line, guide) is { } field && HasDefault(field)
                && !IsSame(told.Value, field))
            {
                findings.Add(Finding(told, field));
            }
        }
    }

    private Diagnostic Finding(Located<string> told, CredentialField field)
    {
        var value = field.Value!.Value;
        var message =
            $"the guide says that `{ShownText.Of(field.Label.Value)}` is `{ShownText.Of(told.Value)}` by default";
        return new Diagnostic(Rule, message, told.Span)
        {
            Help = $"Write `{ShownText.Of(value.Value)}`, or correct the definition.",
            Related = [new RelatedSpan(value.Words(), "the form begins with this")],
        };
    }

    private static bool HasDefault(CredentialField field) =>
        field is { IsSecret: false, Value.Value.Length: > 0 };

    private static bool IsWords(Node node) => node is TextNode;

    private static Located<string>? Told(Node line)
    {
        foreach (var (before, mark) in line.Children.Zip(line.Children.Skip(1)))
        {
            if (before is TextNode words && mark is CodeSpanNode or StrongNode
                && Default().IsMatch(words.Text.ToString()))
            {
                return new Located<string>(NodeText.Of([mark]).ToString(), mark.Span);
            }
        }

        return null;
    }

    private static CredentialField? Named(Node line, GuideSubject guide)
    {
        var text = NodeText.Of([line]).Expand(guide.ValueOf);
        var named = guide.Asked.Where(field => OptionText.WordIndex(text, field.Label.Value) >= 0).ToList();
        return named is [var only] ? only : null;
    }

    private static bool IsSame(string told, CredentialField field) =>
        told.Equals(field.Value!.Value.Value, StringComparison.OrdinalIgnoreCase)
        || field.Options.Any(
            option => option.Value.Value == field.Value.Value.Value && OptionText.Is(option, told));

    [GeneratedRegex(
        @"\bdefaults?( value)?( is| to| of)?:?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Default();
}
