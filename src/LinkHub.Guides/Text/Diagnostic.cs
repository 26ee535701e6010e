using LinkHub.Guides.Text.Secrets;

namespace LinkHub.Guides.Text;

/// <summary>A finding: one defect, its place, and what to do about it.</summary>
/// <param name="Rule">The kind of defect.</param>
/// <param name="Message">The fact in one lower-case clause, names in back-ticks, no full stop.</param>
/// <param name="Span">Where to look first. Something absent is reported where it should be typed.</param>
public sealed record Diagnostic(DiagnosticRule Rule, string Message, SourceSpan Span)
{
    /// <summary>Fit to be shown: credentials are masked, and invisible characters are spelt out.</summary>
    public string Message { get; init; } = Shown(Message);

    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>What to do, in the imperative; fit to be shown as <see cref="Message"/> is.</summary>
    public string? Help
    {
        get;
        init => field = value is null ? null : Shown(value);
    }

    public IReadOnlyList<RelatedSpan> Related { get; init; } = [];

    public Fix? Fix { get; init; }

    private static string Shown(string text)
    {
        var masked = SecretText.Masked(text);
        return masked.Any(char.IsControl) ? VisibleText.Of(masked) : masked;
    }
}

/// <summary>How much a finding matters, mildest first, so that severities compare.</summary>
public enum Severity
{
    /// <summary>Worth a look; never changes an exit code.</summary>
    Hint,

    /// <summary>Likely wrong, yet a reader gets through.</summary>
    Warning,

    /// <summary>Wrong: a guide with it is not published.</summary>
    Error,
}

/// <summary>A kind of defect that findings report.</summary>
/// <param name="Id"><c>LH</c>, the family's digit and two more: stable for ever.</param>
/// <param name="Name">The defect as a name, so that "allow <c>missing-field</c>" reads well.</param>
/// <param name="Severity">How much it matters unless configured otherwise.</param>
public sealed record DiagnosticRule(string Id, string Name, Severity Severity);

/// <summary>Another place that explains a finding: the definition's line, the tag that opened.</summary>
public sealed record RelatedSpan(SourceSpan Span, string Message)
{
    /// <summary>Fit to be shown: credentials are masked.</summary>
    public string Message { get; init; } = SecretText.Masked(Message);
}

/// <summary>Edits that fix a finding.</summary>
/// <param name="Title">The effect of the fix, in the imperative.</param>
/// <param name="IsSafe">
/// Whether it can be applied without a review: the meaning for readers stays, or is only corrected.
/// </param>
/// <param name="Edits">Not overlapping, in any order.</param>
public sealed record Fix(string Title, bool IsSafe, IReadOnlyList<TextEdit> Edits);

/// <summary>One replacement in a file: the span's text becomes <paramref name="NewText"/>.</summary>
public sealed record TextEdit(SourceSpan Span, string NewText);
