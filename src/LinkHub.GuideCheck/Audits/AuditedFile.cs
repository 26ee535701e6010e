using LinkHub.GuideCheck.Audits.References;

namespace LinkHub.GuideCheck.Audits;

/// <summary>What is kept of a file once it was looked at.</summary>
/// <param name="Path">Relative to the hub.</param>
/// <param name="References">In the order they stand.</param>
public sealed record AuditedFile(string Path, IReadOnlyList<Reference> References)
{
    /// <summary>Null for files that are no pages, and for pages that could not be parsed.</summary>
    public PageFacts? Page { get; init; }
}
