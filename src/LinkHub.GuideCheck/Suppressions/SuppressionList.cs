using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Rules.Checking;
using LinkHub.GuideCheck.Settings;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Suppressions;

/// <summary>Suppresses the findings that comments name, and reports comments with defects.</summary>
internal sealed class SuppressionList
{
    private readonly DiagnosticBag _findings = [];
    private readonly List<Entry> _entries = [];
    private readonly ILookup<(string Path, string Rule), Entry> _byRule;

    public SuppressionList(IEnumerable<Suppression> suppressions)
    {
        foreach (var comment in suppressions)
        {
            Add(comment);
        }

        _byRule = _entries.ToLookup(entry => (entry.Comment.Span.File.Path, entry.Rule.Id));
    }

    /// <summary>
    /// Whether a comment suppresses the finding. A finding belongs to the line it begins on.
    /// </summary>
    public bool Holds(Diagnostic finding)
    {
        var isHeld = false;
        foreach (var entry in _byRule[(finding.Span.File.Path, finding.Rule.Id)])
        {
            if (entry.Comment.Line is not { } line || line == finding.Span.Position.Line)
            {
                (isHeld, entry.IsUsed) = (true, true);
            }
        }

        return isHeld;
    }

    /// <summary>
    /// The findings about the comments, after all findings were shown to <see cref="Holds"/>.
    /// </summary>
    /// <param name="wasTried">Whether a rule's findings were looked for at all.</param>
    public IEnumerable<Diagnostic> Findings(Func<DiagnosticRule, bool> wasTried) =>
        _findings.Concat(_entries
            .Where(entry => !entry.IsUsed && wasTried(entry.Rule))
            .Select(entry => UnusedComments.Unused(entry.Comment, entry.Name, entry.Rule)));

    private void Add(Suppression comment)
    {
        if (comment.Kind is null)
        {
            _findings.Add(UnusedComments.UnknownWord(comment));
        }
        else if (comment.Rules.Count == 0)
        {
            const string help = "Write the rules' ids or names before `--`.";
            _findings.Add(CheckingRules.UnknownRule, comment.Word.Span, "the comment names no rule", help);
        }
        else if (comment.Reason is null)
        {
            const string help = "Write `--` and the reason at its end.";
            const string message = "the comment gives no reason and has no effect";
            _findings.Add(CheckingRules.SuppressionWithoutReason, comment.Span, message, help);
        }
        else
        {
            foreach (var name in comment.Rules)
            {
                Add(comment, name);
            }
        }
    }

    private void Add(Suppression comment, Located<string> name)
    {
        if (RuleCatalogue.Find(name.Value)?.Rule is not { } rule)
        {
            _findings.Add(RuleCatalogue.Unknown(name));
        }
        else if (LockedRules.Holds(rule))
        {
            _findings.Add(UnusedComments.Locked(comment, name, rule));
        }
        else
        {
            _entries.Add(new Entry(comment, name, rule));
        }
    }

    private sealed class Entry(Suppression comment, Located<string> name, DiagnosticRule rule)
    {
        public Suppression Comment => comment;

        public Located<string> Name => name;

        public DiagnosticRule Rule => rule;

        public bool IsUsed { get; set; }
    }
}

/// <summary>Reports comments that suppress nothing.</summary>
internal static class UnusedComments
{
    public static Diagnostic Unused(Suppression comment, Located<string> name, DiagnosticRule rule) =>
        new(CheckingRules.UnusedSuppression, $"`{rule.Name}` has no finding here that could be left out", name.Span)
        {
            Help = comment.Rules.Count > 1
                ? $"Take `{name.Value}` out of the comment."
                : "Delete the comment.",
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
            CheckingRules.UnusedSuppression, $"`{VisibleText.Of(comment.Word.Value)}` leaves nothing out",
            comment.Word.Span)
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

    // A comment that stands alone is deleted with its line, any other one with the blanks before it.
    private static SourceSpan WithLine(SourceSpan comment)
    {
        var text = comment.File.Text;
        var start = text.AsSpan(0, comment.Start).TrimEnd(" \t").Length;
        var end = text.Length - text.AsSpan(comment.End).TrimStart(" \t").Length;
        if ((start > 0 && text[start - 1] is not ('\n' or '\r'))
            || (end < text.Length && text[end] is not ('\n' or '\r')))
        {
            var isLast = end == text.Length || text[end] is '\n' or '\r';
            return comment.File.Span(isLast ? start : comment.Start, comment.End);
        }

        end += end < text.Length && text[end] == '\r' ? 1 : 0;
        end += end < text.Length && text[end] == '\n' ? 1 : 0;
        return comment.File.Span(start, end);
    }
}
