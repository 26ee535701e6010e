using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>What an audit of a built hub goes by.</summary>
public sealed record AuditOptions
{
    public static readonly AuditOptions Default = new();

    /// <summary>How large pages may be.</summary>
    public PageBudget Budget { get; init; } = PageBudget.Default;

    /// <summary>What the hub must not show; null where nothing is known.</summary>
    public ForbiddenWords? Forbidden { get; init; }

    /// <summary>The title of the text that a page's file was made from; null where it is not known.</summary>
    public Func<string, SourceSpan?> SourceOf { get; init; } = _ => null;

    /// <summary>How many files are looked at at once; the result is the same.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Ends the audit by an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Stop { get; init; }
}
