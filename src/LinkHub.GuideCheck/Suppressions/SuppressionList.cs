using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Rules.Checking;
using LinkHub.GuideCheck.Settings;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Suppressions;

/// <summary>Leaves out the findings that comments name, and reports the comments that are at fault.</summary>
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

    /// <summary>Whether a comment leaves the finding out. A finding stands on the line it begins on.</summary>
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

    /// <summary>What is wrong with the comments, when all findings were shown to <see cref="Holds"/>.</summary>
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
