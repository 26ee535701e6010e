namespace LinkHub.Guides.Text;

/// <summary>Another place that explains a finding: the definition's line, the tag that opened.</summary>
public sealed record RelatedSpan(SourceSpan Span, string Message);
