using LinkHub.Guides.Text.Secrets;

namespace LinkHub.Guides.Text;

/// <summary>A finding: one defect, where it is, and what to do about it.</summary>
/// <param name="Rule">What kind of defect.</param>
/// <param name="Message">The fact in one lower-case clause, names in back-ticks, no full stop.</param>
/// <param name="Span">Where to look first. Something absent is reported where it should be typed.</param>
public sealed record Diagnostic(DiagnosticRule Rule, string Message, SourceSpan Span)
{
    /// <summary>
    /// Fit to be shown: what looks like a credential is masked, and what cannot be seen is spelt out.
    /// </summary>
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
