using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Baselines;

/// <summary>Findings that a baseline suppresses: all with one fingerprint.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Subject">A connector's key, or a file.</param>
/// <param name="Message">What was found, for those who read the file; it is not compared.</param>
/// <param name="Fingerprint">See <see cref="Reports.Fingerprint"/>.</param>
/// <param name="Count">How many, at least 1.</param>
internal sealed record BaselineEntry(string Rule, string Subject, string Message, string Fingerprint, int Count)
{
    /// <summary>Where the baseline's file names the fingerprint; null for an entry that was not read.</summary>
    public SourceSpan? Span { get; init; }
}
