using LinkHub.GuideCheck.Rules.Checking;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Suppressions;

/// <summary>Reports comments that leave nothing out.</summary>
internal static class UnusedComments
{
    public static Diagnostic Unused(Suppression comment, Located<string> name, DiagnosticRule rule) =>
        new(CheckingRules.UnusedSuppression, $"`{rule.Name}` has no finding here that could be left out", name.Span)
        {
            Help = comment.Rules.Count > 1 ? $"Take `{name.Value}` out of the comment." : "Delete the comment.",
            Fix = Removal(comment, name),
        };

    public static Diagnostic Locked(Suppression comment, Located<string> name, DiagnosticRule rule) =>
        new(CheckingRules.UnusedSuppression, $"`{rule.Name}` cannot be left out", name.Span)
        {
            Help = "Fix what it finds.",
            Fix = Removal(comment, name),
        };

    public static Diagnostic UnknownWord(Suppression comment)
    {
        var near = Suggestion.Nearest(comment.Word.Value, SuppressionParser.Words.Keys);
        return new Diagnostic(
            CheckingRules.UnusedSuppression, $"`{VisibleText.Of(comment.Word.Value)}` leaves nothing out", comment.Word.Span)
        {
            Help = $"Write `{near ?? "guidecheck-disable"}`.",
        };
    }

    private static Fix Removal(Suppression comment, Located<string> name) => comment.Rules.Count > 1
        ? new Fix($"Take `{name.Value}` out", IsSafe: true, [new TextEdit(WithSeparator(comment, name), "")])
        : new Fix("Delete the comment", IsSafe: true, [new TextEdit(WithLine(comment.Span), "")]);

    private static SourceSpan WithSeparator(Suppression comment, Located<string> name)
    {
        var index = comment.Rules.Index().First(rule => rule.Item.Span == name.Span).Index;
        return index == 0
            ? name.Span.File.Span(name.Span.Start, comment.Rules[1].Span.Start)
            : name.Span.File.Span(comment.Rules[index - 1].Span.End, name.Span.End);
    }

    // A comment that stands alone goes with its line, another with the blanks before it.
    private static SourceSpan WithLine(SourceSpan comment)
    {
        var text = comment.File.Text;
        var start = text.AsSpan(0, comment.Start).TrimEnd(" \t").Length;
        var end = text.Length - text.AsSpan(comment.End).TrimStart(" \t").Length;
        if ((start > 0 && text[start - 1] is not ('\n' or '\r')) || (end < text.Length && text[end] is not ('\n' or '\r')))
        {
            var isLast = end == text.Length || text[end] is '\n' or '\r';
            return comment.File.Span(isLast ? start : comment.Start, comment.End);
        }

        end += end < text.Length && text[end] == '\r' ? 1 : 0;
        end += end < text.Length && text[end] == '\n' ? 1 : 0;
        return comment.File.Span(start, end);
    }
}
